package kurogo.review;

/** What made an evaluation necessary, as far as it shows in what went into it. */
public enum RunCause {
    /** Nothing that went into it is new but the day. */
    ASKED,
    /** The answers of municipalities, or what is known of them, are other ones. */
    REPORTS_CHANGED,
    /** The rules are other ones. */
    RULES_CHANGED,
    /** The reference data are other ones. */
    REFERENCE_CHANGED
}
