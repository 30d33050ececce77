package kurogo.intake.form;

/** What a draft begins with. */
public enum Beginning {
    /** Nothing. */
    EMPTY,
    /** What the municipality sent to this round last, be it by file or form. */
    LAST_REPORT
}
