package kurogo.report;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static kurogo.report.SampleReports.DUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PaceServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    AreaService area;

    @Autowired
    CountedAnswers counted;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        ThreeMunicipalities.importThrough(imports);
        round = asStaff(() -> rounds.create(SampleReports.round(7)));
    }

    private List<ReportingPace> at(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(0, 0).toInstant(ZoneOffset.ofHours(9)), ZoneOffset.UTC);
        return asStaff(() -> new PaceService(rounds, area, counted, clock).of(round));
    }

    private Submission accept(
            ReportingRound to, MunicipalityCode municipality, LocalDate day, Optional<Long> standing) {
        NewSubmission report = SampleReports.report(municipality, 1, standing);
        return asStaff(() -> submissions
                .accept(
                        to.id(),
                        List.of(new NewSubmission(
                                municipality, day, Optional.empty(), report.answers(), List.of(), standing)))
                .getFirst());
    }

    private Submission accept(MunicipalityCode municipality, LocalDate day) {
        return accept(round, municipality, day, Optional.empty());
    }

    @Test
    void theFirstReportOfAMunicipalityCountsFromItsDayOn() {
        Submission first = accept(CITY, DUE.minusDays(3));
        accept(round, CITY, DUE.plusDays(9), Optional.of(first.id()));
        accept(TOWN, DUE);
        ReportingPace pace = at(DUE.plusDays(10)).getFirst();

        assertThat(pace.firstReports()).isEqualTo(Map.of(DUE.minusDays(3), 1, DUE, 1));
        assertThat(pace.reportedBy(DUE.minusDays(4))).isEqualTo(OptionalInt.empty());
        assertThat(pace.reportedBy(DUE.minusDays(1))).hasValue(1);
        assertThat(pace.shareBy(DUE)).isEqualTo(OptionalDouble.of(2 / 3.0));
    }

    @Test
    void whatWasSentBackHasNotBeenReported() {
        Submission first = accept(CITY, DUE.minusDays(3));
        asStaff(() -> submissions.sendBack(first, "事業費を確認してください。"));
        assertThat(at(DUE).getFirst().firstReports()).isEmpty();

        accept(VILLAGE, DUE.minusDays(1));
        accept(CITY, DUE.plusDays(2));
        assertThat(at(DUE.plusDays(2)).getFirst().firstReports())
                .isEqualTo(Map.of(DUE.minusDays(1), 1, DUE.plusDays(2), 1));
    }

    @Test
    void daysThatHaveNotComeHaveNoShare() {
        accept(CITY, DUE.minusDays(3));
        ReportingPace pace = at(DUE.minusDays(1)).getFirst();

        assertThat(pace.shareBy(DUE.minusDays(1))).isPresent();
        assertThat(pace.shareBy(DUE)).isEmpty();
    }

    @Test
    void theRoundOfTheYearBeforeStandsBeside() {
        ReportingRound before = asStaff(() -> rounds.create(SampleReports.round(6)));
        accept(before, TOWN, DUE.minusDays(1), Optional.empty());
        accept(CITY, DUE);

        assertThat(at(DUE)).extracting(ReportingPace::round).containsExactly(round, before);
        assertThat(at(DUE))
                .extracting(ReportingPace::firstReports)
                .containsExactly(new TreeMap<>(Map.of(DUE, 1)), new TreeMap<>(Map.of(DUE.minusDays(1), 1)));
    }

    @Test
    void nobodyAskedHasNoShare() {
        ReportingPace pace = new ReportingPace(round, 0, new TreeMap<>(), DUE, DUE);
        assertThat(pace.shareBy(DUE)).isEmpty();
    }
}
