package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.calendar.ReportingPeriod;
import kurogo.followup.TrainingReach;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was marked of people whose enrolment, or whose session, was cancelled afterwards. */
class CancelledCountsNowhereTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    @Autowired
    CoverageService coverage;

    @Autowired
    TrainingYearService years;

    @Autowired
    TrainingReach reach;

    @Autowired
    TrainingSupport support;

    @Autowired
    TrainingTimeline timeline;

    private TrainingSession session;
    private Enrolment city;

    @BeforeEach
    void aSessionBothCameTo() {
        session = open(Plans.on(today, course));
        city = attend(CITY, "市の課長");
        attend(TOWN, "町の課長");
        assertThat(reach.everReached()).containsExactlyInAnyOrder(CITY, TOWN);
    }

    private Enrolment attend(MunicipalityCode code, String name) {
        return asTrainer(() -> {
            long id = participants.add(People.manager(code, name)).id();
            Enrolment down = enrolments.enrol(session.id(), id, Attending.AT_PLACE);
            attendance.mark(
                    session.id(),
                    course.content().units().stream()
                            .map(unit ->
                                    new Tap(down.id(), unit.id(), Presence.PRESENT, Optional.empty(), clock.instant()))
                            .toList());
            return down;
        });
    }

    private void onlyCounted(MunicipalityCode... municipalities) {
        Set<MunicipalityCode> expected = Set.of(municipalities);
        LocalDate today = JapanTime.today(clock);
        assertThat(reach.everReached()).isEqualTo(expected);
        assertThat(support.given(today, today)).isEqualTo(expected);
        assertThat(timeline.latest().orElseThrow().keySet()).isEqualTo(expected);
        assertThat(asTrainer(() -> years.minutes(List.of(ReportingPeriod.annual(FiscalYear.of(today)))))
                        .keySet())
                .isEqualTo(expected);
        assertThat(asTrainer(coverage::reach).municipalities()).isEqualTo(expected.size());
        assertThat(asTrainer(coverage::now).lines().stream()
                        .filter(CoverageLine::everReached)
                        .map(line -> line.municipality().code()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(asTrainer(coverage::now).lines().stream()
                        .filter(line -> line.trained() > 0)
                        .map(line -> line.municipality().code()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anEnrolmentThatWasCancelledCountsNowhere() {
        asTrainer(() -> {
            changes.cancel(city, "他の人と取り違え");
            return city;
        });

        onlyCounted(TOWN);
    }

    @Test
    void aSessionThatWasCancelledCountsNowhere() {
        asTrainer(() -> sessions.cancel(session, "台風のため中断"));

        onlyCounted();
    }
}
