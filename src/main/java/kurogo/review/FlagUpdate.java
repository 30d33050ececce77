package kurogo.review;

import kurogo.review.rule.Flag;

/**
 * A flag as an evaluation leaves it.
 *
 * @param isNews whether people who have the flag in front of them must look again
 */
record FlagUpdate(TrackedFlag flag, Flag finding, FlagState state, boolean holds, boolean isNews) {}
