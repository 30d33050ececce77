package kurogo.review;

import java.util.List;
import kurogo.review.rule.ReviewedRound;

/**
 * What went into a run as it is kept: the round, and the numbers under which is kept what was known of each municipality.
 *
 * @param facts numbers, in the order of the municipalities' codes
 * @param round the round without its municipalities; with them where there are no facts
 */
record RunInput(List<Long> facts, ReviewedRound round) {}
