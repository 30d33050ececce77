package kurogo.municipality;

/** What a municipality's time line tells of. */
public enum TimelineKind {
    REPORT,
    FLAG,
    REMINDER,
    CONVERSATION,
    ACTION,
    TRAINING,
    MERGER
}
