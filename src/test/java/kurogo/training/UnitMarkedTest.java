package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import kurogo.training.TrainingRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit somebody is marked in is not lost when the days of a session are planned otherwise. */
class UnitMarkedTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    private CourseUnit idea;
    private CourseUnit system;
    private TrainingSession session;
    private Enrolment one;

    @BeforeEach
    void oneIsMarkedInTheFirstUnit() {
        idea = course.content().units().getFirst();
        system = course.content().units().getLast();
        session = openOn(today, 9);
        one = enrol(session, CITY, "一郎");
        asTrainer(() -> attendance.allPresent(session.id(), idea.id()));
    }

    private SessionContent teaching(CourseUnit... units) {
        SessionDay day = new SessionDay(
                today,
                LocalTime.of(9, 0),
                LocalTime.of(16, 0),
                List.of(units).stream().map(CourseUnit::id).toList());
        return Plans.onDays(List.of(day), session.content());
    }

    private TrainingSession change(SessionContent content) {
        return asTrainer(() -> sessions.change(sessions.find(session.id()).orElseThrow(), content));
    }

    @Test
    void aUnitSomebodyIsMarkedInStaysInTheSessionAndIsNamed() {
        assertThatThrownBy(() -> change(teaching(system))).isInstanceOfSatisfying(TrainingRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.UNIT_MARKED);
            assertThat(refused.titles()).containsExactly(idea.title());
        });
    }

    @Test
    void whatNobodyIsMarkedInMayGoAndADayThatNamesNoneTeachesAll() {
        assertThat(change(teaching(idea)).content().days().getFirst().units()).containsExactly(idea.id());
        assertThat(change(teaching()).content().days().getFirst().units()).isEmpty();
    }

    @Test
    void whatWasMarkedOfSomebodyWhoseEnrolmentWasCancelledKeepsNoUnit() {
        asTrainer(() -> {
            changes.cancel(one, "申込みの誤り");
            return one;
        });

        assertThat(change(teaching(system)).content().days().getFirst().units()).containsExactly(system.id());
    }

    @Test
    void onceTheMarksAreTakenBackTheUnitMayGo() {
        AttendanceSheet sheet = asTrainer(() -> attendance.sheet(session.id())).orElseThrow();
        asTrainer(() -> attendance.clear(
                session.id(), one.id(), idea.id(), sheet.mark(one, idea).orElseThrow()));

        assertThat(change(teaching(system)).content().days().getFirst().units()).containsExactly(system.id());
    }
}
