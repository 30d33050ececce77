package kurogo.report.answers;

/** 整備プロセス, the steps by which a municipality prepares its support system. */
public enum ProcessStep {
    /** ① talked with residents and agencies. */
    TALKED,
    /** ② analysed needs, resources and gaps. */
    ANALYSED,
    /** ③ set goals: who, by when, what. */
    SET_GOALS,
    /** ④ reviewed regularly. */
    REVIEWED
}
