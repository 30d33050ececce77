package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;

import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ground of tests about who was reached: the city's manager completed the course, the town's came for a part, the village was never there. */
abstract class CourseHeldToday extends TrainingGround {

    @Autowired
    private AttendanceService attendance;

    TrainingSession session;

    @BeforeEach
    void aSessionHeldToday() {
        session = open(Plans.on(today, course));
        attend(CITY, "市の課長", course.content().units());
        attend(TOWN, "町の課長", course.content().units().subList(0, 1));
    }

    private void attend(MunicipalityCode code, String name, List<CourseUnit> units) {
        asTrainer(() -> {
            long id = participants.add(People.manager(code, name)).id();
            Enrolment down = enrolments.enrol(session.id(), id, Attending.AT_PLACE);
            attendance.mark(
                    session.id(),
                    units.stream()
                            .map(unit ->
                                    new Tap(down.id(), unit.id(), Presence.PRESENT, Optional.empty(), clock.instant()))
                            .toList());
            return down;
        });
    }

    Participant manager(MunicipalityCode code) {
        return asTrainer(() -> participants.of(Optional.of(code))).getFirst();
    }
}
