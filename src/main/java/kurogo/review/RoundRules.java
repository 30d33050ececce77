package kurogo.review;

/**
 * The rules a round is judged by.
 *
 * @param roundId the round
 * @param inForce the version of a rule set its next evaluation uses
 * @param tied whether the round is tied to that version; else it follows the newest one
 * @param version counts the changes of what it is tied to, so that two people are told of each other
 */
public record RoundRules(long roundId, RuleSetVersion inForce, boolean tied, int version) {}
