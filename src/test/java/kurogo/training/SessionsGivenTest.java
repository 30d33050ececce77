package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.FollowUpReportService;
import kurogo.followup.SupportGiven;
import kurogo.followup.SupportKind;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two of the city, one of the town and one of the prefecture were there; one of the town was not. */
@DatabaseTest
class SessionsGivenTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    ParticipantService participants;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    AttendanceService attendance;

    @Autowired
    FollowUpReportService reports;

    @Autowired
    Clock clock;

    private LocalDate today;
    private TrainingSession session;

    @BeforeEach
    void aSession() {
        ThreeMunicipalities.importThrough(imports);
        today = JapanTime.today(clock);
        Course course = asTrainer(() -> courses.create(Plans.managers()));
        session = asTrainer(() -> sessions.move(sessions.plan(Plans.on(today, course)), SessionState.OPEN));
        attend(People.of(CITY, "市一郎"), course.content().units(), Presence.PRESENT);
        attend(People.of(CITY, "市二郎"), course.content().units(), Presence.LATE);
        attend(People.of(TOWN, "町一子"), course.content().units().subList(0, 1), Presence.PRESENT);
        attend(People.of(TOWN, "町二子"), course.content().units(), Presence.ABSENT);
        Person own = new Person(Optional.empty(), "県一郎", "", "", "", "", false, Optional.empty());
        attend(own, course.content().units(), Presence.PRESENT);
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private void attend(Person person, List<CourseUnit> units, Presence presence) {
        asTrainer(() -> {
            Enrolment down =
                    enrolments.enrol(session.id(), participants.add(person).id(), Attending.AT_PLACE);
            attendance.mark(
                    session.id(),
                    units.stream()
                            .map(unit -> new Tap(down.id(), unit.id(), presence, Optional.empty(), clock.instant()))
                            .toList());
            return down;
        });
    }

    private List<SupportGiven> given() {
        return asTrainer(() -> reports.of(FiscalYear.of(today), 6)).support();
    }

    @Test
    void aSessionThatWasHeldIsASupportWithWhoWasThere() {
        asTrainer(() -> sessions.move(session, SessionState.HELD));

        assertThat(given()).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(today);
            assertThat(one.support()).isEqualTo(SupportKind.TRAINING);
            assertThat(one.way()).isEmpty();
            assertThat(one.told()).contains(new SupportGiven.Told("第1回 管理職研修", Optional.of(300), SupportGiven.NOBODY));
            assertThat(one.theirs()).isEqualTo(3);
            assertThat(one.ours()).isEqualTo(1);
            assertThat(one.municipalities())
                    .containsExactly(Map.entry(CITY, Optional.of(2)), Map.entry(TOWN, Optional.of(1)));
        });
    }

    @Test
    void aSessionThatWasNotHeldIsNone() {
        assertThat(given()).isEmpty();
    }
}
