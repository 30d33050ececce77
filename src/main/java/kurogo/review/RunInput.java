package kurogo.review;

import java.util.List;
import kurogo.review.rule.ReviewedRound;

/**
 * What went into a run as it is kept: the round, the numbers under which is kept what was known of each municipality, and those of the
 * reference data used.
 *
 * @param facts numbers, in the order of the municipalities' codes
 * @param reference numbers of the sets of published results, ascending
 * @param round the round without its municipalities and published results; with all of them where there are no facts
 */
record RunInput(List<Long> facts, List<Long> reference, ReviewedRound round) {}
