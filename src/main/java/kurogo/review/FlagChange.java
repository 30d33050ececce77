package kurogo.review;

import kurogo.review.rule.Flag;

/** What an evaluation does to one flag. */
sealed interface FlagChange {

    /** Found for the first time. */
    record Raise(Flag finding) implements FlagChange {}

    /** Found again as it was. */
    record Keep(TrackedFlag flag) implements FlagChange {}

    /** Found again as severe as it was by the same figures of the municipality, while others' figures or the day moved on. */
    record Refresh(TrackedFlag flag, Flag finding) implements FlagChange {}

    /** Found again with another severity or other figures; graver ones bring an accepted explanation back to 確認中. */
    record Change(TrackedFlag flag, Flag finding, FlagState to) implements FlagChange {}

    /** Not found any more. */
    record Clear(TrackedFlag flag) implements FlagChange {}

    /** Found again after it had gone. */
    record Reopen(TrackedFlag flag, Flag finding) implements FlagChange {}
}
