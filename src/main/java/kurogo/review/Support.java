package kurogo.review;

/** What the prefecture did for a municipality (後方支援). */
public enum Support {
    /** A conversation, or whatever followed from one. */
    FOLLOW_UP,
    /** Somebody of the municipality took part in a course. */
    TRAINING
}
