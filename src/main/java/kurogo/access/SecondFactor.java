package kurogo.access;

/** How far somebody who gave the right password is with the second factor. */
enum SecondFactor {
    /** None was set up, and none is asked for. */
    NONE,
    /** The role asks for one, and none was set up yet. */
    TO_SET_UP,
    /** One was set up, and its number has yet to be typed. */
    AWAITED,
    /** Its number was typed. */
    GIVEN,
    /** A directory let them in and answers for how they showed who they are. */
    ELSEWHERE;

    /** Whether a session that stood like this still may, now that the account stands as given. */
    boolean stillHolds(SecondFactor now) {
        return this == ELSEWHERE || (this == GIVEN ? AWAITED : this) == now;
    }
}
