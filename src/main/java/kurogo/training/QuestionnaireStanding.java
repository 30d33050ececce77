package kurogo.training;

/**
 * How far links of a session are given out.
 *
 * @param there how many were there
 * @param without how many of them have no link yet
 * @param unanswered how many have one that is not used
 */
public record QuestionnaireStanding(int there, int without, int unanswered) {}
