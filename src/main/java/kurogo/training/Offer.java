package kurogo.training;

import java.time.LocalDate;

/**
 * A session as a municipality sees it.
 *
 * @param session the session
 * @param course what is taught in it
 */
public record Offer(TrainingSession session, Course course) {

    /** Whether the municipality can put people down on a day. */
    public boolean takesPeopleOn(LocalDate day) {
        return course.content().kind().isForMunicipalities() && session.takesPeopleOn(day);
    }

    /** Whether its last day lies before a day. */
    public boolean isOverOn(LocalDate day) {
        return session.content().lastDay().isBefore(day);
    }
}
