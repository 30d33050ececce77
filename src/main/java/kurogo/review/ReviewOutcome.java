package kurogo.review;

/**
 * What an evaluation changed.
 *
 * @param runId number of the evaluation
 * @param raised flags found for the first time
 * @param kept flags found again
 * @param cleared flags not found any more
 * @param reopened flags found again after they had gone
 */
public record ReviewOutcome(long runId, int raised, int kept, int cleared, int reopened) {}
