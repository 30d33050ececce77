package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.followup.PlanService;
import kurogo.followup.plan.Factor;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.municipality.TimelineService;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which municipalities were reached, and by what. */
class CoverageServiceTest extends CourseHeldToday {

    @Autowired
    CoverageService coverage;

    @Autowired
    TrainingYearService years;

    @Autowired
    TimelineService timelines;

    @Autowired
    PlanService plan;

    @Test
    void minutesOfAMunicipalityAreThoseOfAllItsPeopleInThePeriodTheSessionEnded() {
        FiscalYear year = FiscalYear.of(today);
        List<CourseUnit> units = course.content().units();
        assertThat(asTrainer(() ->
                        years.minutes(List.of(ReportingPeriod.annual(year.plus(-1)), ReportingPeriod.annual(year)))))
                .isEqualTo(Map.of(
                        CITY,
                        List.of(0, units.stream().mapToInt(CourseUnit::minutes).sum()),
                        TOWN,
                        List.of(0, units.getFirst().minutes())));
    }

    private Coverage now() {
        return SignIn.as(Role.VIEWER, coverage::now);
    }

    private CoverageLine line(MunicipalityCode code) {
        return now().lines().stream()
                .filter(line -> line.municipality().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void peopleAreCountedByCourseAndYear() {
        assertThat(now().columns()).containsExactly(new CourseReach(course.id(), FiscalYear.of(today)));
        assertThat(line(CITY).people(now().columns().getFirst())).isEqualTo(1);
        assertThat(now().reached()).isEqualTo(2);
        assertThat(now().neverReached()).isEqualTo(1);
        assertThat(SignIn.as(Role.VIEWER, coverage::reach))
                .isEqualTo(new Reach(new TreeMap<>(Map.of(FiscalYear.of(today), 2)), 3));
    }

    @Test
    void onlyWhoeverCompletedTheCourseIsATrainedManager() {
        assertThat(line(CITY).hasTrainedManager()).isTrue();
        assertThat(line(TOWN).hasTrainedManager()).isFalse();
        assertThat(line(TOWN).managers()).isEqualTo(1);
    }

    @Test
    void aMoveTakesTheTrainedManagerAwayAndLeavesTheHistory() {
        Participant leaving = manager(CITY);
        asTrainer(() -> participants.leave(leaving, today));

        assertThat(line(CITY).hasTrainedManager()).isFalse();
        assertThat(line(CITY).everReached()).isTrue();
    }

    @Test
    void otherScreensKnowOfIt() {
        List<TimelineEntry> entries = SignIn.as(Role.VIEWER, () -> timelines.of(CITY, Texts.in(Locale.JAPANESE)));
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == TimelineKind.TRAINING)
                .extracting(TimelineEntry::title)
                .containsExactly(session.content().title());
        assertThat(SignIn.asStaff(plan::plan).lines())
                .filteredOn(line ->
                        line.priority().reasons().stream().anyMatch(reason -> reason.factor() == Factor.NEVER_TRAINED))
                .extracting(line -> line.municipality())
                .containsExactly(VILLAGE);
    }
}
