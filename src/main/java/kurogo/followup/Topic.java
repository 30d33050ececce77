package kurogo.followup;

/** What a conversation is about. */
public enum Topic {
    PROGRAMME,
    CASES,
    COST,
    NEEDS,
    TARGETS,
    PROCESS,
    STAFFING,
    REFERRAL,
    TRAINING,
    REPORTING,
    OTHER
}
