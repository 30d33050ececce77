package kurogo.intake.read;

/** How sure a reading is. */
public enum Confidence {
    /** The cell says just this. */
    CERTAIN,
    /** The cell says this in another spelling, which is shown: １２ read as 12. */
    CORRECTED,
    /** The cell says this, because a person has said what its heading or its word means. */
    MAPPED
}
