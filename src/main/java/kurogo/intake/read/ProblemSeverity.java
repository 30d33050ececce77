package kurogo.intake.read;

/** How much a problem weighs. */
public enum ProblemSeverity {
    /** The file, or the report concerned, cannot be accepted as it is. */
    ERROR,
    /** Understood, but a person should know: a total that was skipped, a hidden row that was read. */
    NOTICE
}
