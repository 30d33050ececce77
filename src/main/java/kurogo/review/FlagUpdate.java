package kurogo.review;

import kurogo.review.rule.Flag;

/** A flag as an evaluation leaves it. */
record FlagUpdate(TrackedFlag flag, Flag finding, FlagState state, boolean holds) {}
