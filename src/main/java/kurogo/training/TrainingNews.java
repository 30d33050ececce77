package kurogo.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of a session that people of a municipality are down for.
 *
 * @param session the session as it is now
 * @param kind what it was
 * @param people whom of the municipality it concerns
 * @param change what became other than it was, where that is known
 * @param madeAt when it came about
 */
public record TrainingNews(
        TrainingSession session,
        TrainingNotice.Kind kind,
        List<Enrolment> people,
        Optional<SessionChange> change,
        Instant madeAt) {

    public TrainingNews {
        people = List.copyOf(people);
    }

    /** Whether it is of somebody who may learn how to join online. */
    public boolean joins() {
        return people.stream().anyMatch(one -> one.isSeated() && !one.isAtPlace());
    }
}
