package kurogo.training;

import java.time.LocalDate;

/**
 * A session somebody was put down for.
 *
 * @param session its title
 * @param day its first day
 * @param standing where the session stands
 * @param then municipality and post as they were then, whatever became of them since
 * @param state where they stand in it
 */
public record Participation(
        String session, LocalDate day, SessionState standing, Enrolment.Post then, EnrolmentState state) {

    static Participation of(TrainingSession session, Enrolment enrolment) {
        return new Participation(
                session.content().title(),
                session.content().firstDay(),
                session.state(),
                enrolment.then(),
                enrolment.state());
    }
}
