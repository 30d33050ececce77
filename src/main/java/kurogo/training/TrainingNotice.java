package kurogo.training;

import java.time.Instant;
import java.util.Optional;

/**
 * Something people of a session are told.
 *
 * @param id its number
 * @param sessionId of which session
 * @param to who is told
 * @param kind what it tells
 * @param change what became other than it was, where that is known
 * @param madeAt when it came about
 * @param state whether it was sent
 */
public record TrainingNotice(
        long id, long sessionId, Recipient to, Kind kind, Optional<SessionChange> change, Instant madeAt, State state) {

    /** Who is told. */
    public sealed interface Recipient {}

    /**
     * Somebody put down.
     *
     * @param enrolment for what
     * @param email an address of their own; empty where none is known
     */
    public record Attendee(Enrolment enrolment, String email) implements Recipient {}

    /**
     * Somebody who teaches or helps.
     *
     * @param userId number of their account
     */
    public record Leader(long userId) implements Recipient {}

    /** What there is to tell. */
    public enum Kind {
        /** A seat became free. */
        MOVED_UP,
        /** Days, hours or place are others. */
        CHANGED,
        CANCELLED,
        /** It will be held soon. */
        REMINDER;

        /** Whether it says, too, what an earlier one was to say: each tells when and where by now, but a change not that somebody has a seat. */
        boolean saysToo(Kind earlier) {
            return this != CHANGED || earlier != MOVED_UP;
        }
    }

    /** What became of a notice. */
    public enum State {
        WAITING,
        SENT,
        /** Sent to the municipality's contact, who hands it on. */
        HANDED_ON,
        /** Shown in the program to somebody who works with it and wants no mail. */
        ON_SCREEN,
        /** No address is known; somebody has to say it otherwise. */
        NO_ADDRESS,
        FAILED,
        /** Nobody sent it while it was of use. */
        TOO_LATE;

        /** Whether it came to whom it is for. */
        boolean hasArrived() {
            return switch (this) {
                case SENT, HANDED_ON, ON_SCREEN -> true;
                case WAITING, NO_ADDRESS, FAILED, TOO_LATE -> false;
            };
        }

        /** Whether somebody is to be told by another way; what waits is, where no mail is sent. */
        boolean isUntold(boolean mailIsSent) {
            return switch (this) {
                case WAITING -> !mailIsSent;
                case NO_ADDRESS, FAILED, TOO_LATE -> true;
                case SENT, HANDED_ON, ON_SCREEN -> false;
            };
        }
    }

    /** Whether it came later to the same person and says, too, what an earlier one was to say. */
    boolean makesUpFor(TrainingNotice earlier) {
        return id > earlier.id && state.hasArrived() && kind.saysToo(earlier.kind) && to.equals(earlier.to);
    }

    /** Whose seat it is about, where it is told to somebody put down. */
    public Optional<Enrolment> enrolment() {
        return switch (to) {
            case Attendee attendee -> Optional.of(attendee.enrolment());
            case Leader leader -> Optional.empty();
        };
    }
}
