package kurogo.access;

/** What stands between the right password and the program. */
public enum BeforeEntry {
    /** The number of the second factor has to be typed. */
    SECOND_FACTOR,
    /** Somebody else chose the password; a password of one's own has to be chosen. */
    OWN_PASSWORD,
    /** The role asks for a second factor, which has to be set up. */
    SECOND_FACTOR_SET_UP
}
