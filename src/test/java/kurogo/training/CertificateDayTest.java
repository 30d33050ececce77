package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A certificate is of the day on which somebody completed the course, whenever and wherever it is issued. */
class CertificateDayTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    @Autowired
    CertificateService certificates;

    private void attend(TrainingSession session, Person person, int... units) {
        Participant one = asTrainer(() -> participants.add(person));
        attend(session, one.id(), units);
    }

    private void attend(TrainingSession session, long participant, int... units) {
        asTrainer(() -> {
            long down = enrolments
                    .enrol(session.id(), participant, Attending.AT_PLACE)
                    .id();
            for (int place : units) {
                long unit = course.content().units().get(place).id();
                attendance.mark(
                        session.id(),
                        List.of(new Tap(down, unit, Presence.PRESENT, Optional.empty(), clock.instant())));
            }
            return down;
        });
    }

    private Certificate issuedAfter(TrainingSession session) {
        return asTrainer(() -> {
            TrainingSession held = sessions.move(sessions.find(session.id()).orElseThrow(), SessionState.HELD);
            certificates.issue(held.id());
            return certificates.of(held.id()).getFirst();
        });
    }

    @Test
    void whoeverComesAgainAfterCompletingItCompletedItBefore() {
        LocalDate before = today.minusDays(40);
        TrainingSession first = openOn(before, 30);
        TrainingSession again = openOn(today, 30);
        Participant one = asTrainer(() -> participants.add(People.manager(CITY, "一郎")));
        attend(first, one.id(), 0, 1);
        attend(again, one.id(), 0);

        assertThat(issuedAfter(again).completedOn()).isEqualTo(before);
    }

    @Test
    void whoeverSawAllThatIsAskedForBeforeTheLastDayCompletedItThen() {
        List<Long> units = course.content().units().stream().map(CourseUnit::id).toList();
        course = asTrainer(() -> courses.change(
                course, course.content().taughtAs(course.content().units(), 30)));
        TrainingSession session = open(Plans.onDays(
                List.of(
                        new SessionDay(today.minusDays(2), Plans.BEGINS, Plans.ENDS, List.of(units.getFirst())),
                        new SessionDay(today, Plans.BEGINS, Plans.ENDS, List.of(units.getLast()))),
                Plans.due(today.minusDays(20), Plans.on(today, course))));
        attend(session, People.manager(CITY, "一郎"), 0, 1);

        assertThat(issuedAfter(session).completedOn()).isEqualTo(today.minusDays(2));
    }
}
