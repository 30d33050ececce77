package kurogo.intake;

/** Why a person should look at a cell of a waiting file, what needs them most first. */
public enum FoundKind {
    /** Not understood; the file cannot be accepted. */
    PROBLEM,
    /** Understood, but a person should know. */
    NOTICE,
    /** Read as a person said. */
    AMENDED,
    /** Understood from another spelling. */
    CORRECTED
}
