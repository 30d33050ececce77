package kurogo.training;

import java.time.LocalDateTime;

/**
 * Where somebody with a code stands.
 *
 * @param state whether they can say that they have come
 * @param name their name
 * @param session the session
 * @param begins when the day in question begins, in Japan
 */
public record CheckIn(State state, String name, String session, LocalDateTime begins) {

    /** Whether somebody can say that they have come. */
    public enum State {
        /** They can. */
        READY,
        /** They have, or somebody has marked them. */
        THERE,
        /** Not yet. */
        EARLY,
        /** Not any more, or the session is not held. */
        OVER,
        /** Nothing is said of what is taught on the day: the desk marks them by hand. */
        NO_UNIT
    }

    CheckIn as(State other) {
        return new CheckIn(other, name, session, begins);
    }
}
