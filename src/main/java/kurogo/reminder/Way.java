package kurogo.reminder;

/** How a reminder leaves the program. */
public enum Way {
    /** As a file for the person's own mail program. */
    FILE,
    /** As text the person copied. */
    COPY,
    /** As mail the program sends. */
    MAIL
}
