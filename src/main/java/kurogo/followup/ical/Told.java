package kurogo.followup.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a subscription was last told of an event.
 *
 * @param uid how the event is known
 * @param day its day
 * @param sequence the event's own number
 * @param raised by how much the number that was told is above that
 * @param standing how it was told
 * @param turnedAt when it left or came back last; nothing where it never did
 */
public record Told(String uid, LocalDate day, int sequence, int raised, Standing standing, Optional<Instant> turnedAt) {

    /** How an event was told. */
    public enum Standing {
        CONFIRMED,
        /** It does not take place. */
        CANCELLED,
        /** The subscriber has nothing to do with it any more. */
        LEFT
    }

    /** How long a subscription is told that something left: a program that asks seldom learns of it too. */
    private static final Duration LEFT_TOLD = Duration.ofDays(90);

    static Told first(Event event) {
        return of(event, 0, Optional.empty());
    }

    private static Told of(Event event, int raised, Optional<Instant> turnedAt) {
        return new Told(
                event.uid(),
                event.day(),
                event.sequence(),
                raised,
                event.cancelled() ? Standing.CANCELLED : Standing.CONFIRMED,
                turnedAt);
    }

    /** The event is there; what had left comes back above what was told of that. */
    Told with(Event event, Instant now) {
        return standing == Standing.LEFT ? of(event, raised + 1, Optional.of(now)) : of(event, raised, turnedAt);
    }

    /** The event is not there any more; what lies before the first day that is told has not left. */
    Told without(LocalDate first, Instant now) {
        return standing == Standing.CONFIRMED && !day.isBefore(first)
                ? new Told(uid, day, sequence, raised + 1, Standing.LEFT, Optional.of(now))
                : this;
    }

    /** Whether nothing that may still come depends on it: it lies too far back, and its numbers were its own. */
    boolean isOver(LocalDate first) {
        return day.isBefore(first) && raised == 0;
    }

    /** An event as it is told, above all that was told of it before. */
    Event told(Event event) {
        return event.changed(
                event.sequence() + raised,
                turnedAt.filter(event.changedAt()::isBefore).orElse(event.changedAt()));
    }

    /** That it left, as long as that is told; of what it was about nothing. */
    Optional<Event> leaving(String summary, Instant now) {
        return turnedAt.filter(at -> standing == Standing.LEFT && now.isBefore(at.plus(LEFT_TOLD)))
                .map(at -> Event.cancelled(uid, sequence + raised, at, summary, day));
    }
}
