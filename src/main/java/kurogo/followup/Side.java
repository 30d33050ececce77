package kurogo.followup;

/** The two sides of a conversation. */
public enum Side {
    /** The prefecture. */
    US,
    /** The municipality. */
    THEM
}
