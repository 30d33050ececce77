package kurogo.followup.plan;

/**
 * Why a municipality stands where it stands.
 *
 * @param factor what speaks for talking to it
 * @param amount how much of it there is
 * @param points what that adds to the sum: the amount, capped, times the weight
 */
public record Reason(Factor factor, int amount, int points) {}
