package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ground of tests about sessions: three municipalities, a course for managers, and a trainer who plans and puts people down. */
@DatabaseTest
abstract class TrainingGround {

    /** Who plans, as one who teaches. */
    static final TeamMember ME = new TeamMember(TeamMember.Role.TRAINER, Optional.of(1L), "研修担当");

    @Autowired
    private MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    ParticipantService participants;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    EnrolmentChangeService changes;

    @Autowired
    Clock clock;

    Course course;
    LocalDate today;

    @BeforeEach
    void aCourse() {
        ThreeMunicipalities.importThrough(imports);
        course = asTrainer(() -> courses.create(Plans.managers()));
        today = JapanTime.today(clock);
    }

    static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    TrainingSession plan(SessionContent content) {
        return asTrainer(() -> sessions.plan(content));
    }

    TrainingSession open(SessionContent content) {
        return asTrainer(() -> sessions.move(sessions.plan(content), SessionState.OPEN));
    }

    /** A session in a room with so many seats. */
    TrainingSession openOn(LocalDate day, int seats) {
        return open(Plans.seated(new Seats(seats, 0), day, course));
    }

    Enrolment enrol(TrainingSession session, Person person) {
        return asTrainer(
                () -> enrolments.enrol(session.id(), participants.add(person).id(), Attending.AT_PLACE));
    }

    Enrolment enrol(TrainingSession session, MunicipalityCode code, String name) {
        return enrol(session, People.of(code, name));
    }
}
