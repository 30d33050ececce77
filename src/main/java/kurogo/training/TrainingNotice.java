package kurogo.training;

import java.time.Instant;

/**
 * Something somebody put down for a session is told.
 *
 * @param id its number
 * @param enrolment whom it concerns
 * @param email where it goes; empty where none is known
 * @param kind what it tells
 * @param madeAt when it came about
 * @param state whether it was sent
 */
public record TrainingNotice(long id, Enrolment enrolment, String email, Kind kind, Instant madeAt, State state) {

    /** What there is to tell. */
    public enum Kind {
        /** A seat became free. */
        MOVED_UP,
        /** Days, hours or place are others. */
        CHANGED,
        CANCELLED,
        /** It will be held soon. */
        REMINDER
    }

    /** What became of a notice. */
    public enum State {
        WAITING,
        SENT,
        /** No address is known; somebody has to say it otherwise. */
        NO_ADDRESS,
        FAILED,
        /** Nobody sent it while it was of use. */
        TOO_LATE
    }
}
