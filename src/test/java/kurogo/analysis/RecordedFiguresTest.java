package kurogo.analysis;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.SignIn;
import kurogo.analysis.measure.Measured;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.ReportingRound;
import kurogo.review.OneRound;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Measures that are taken from the prefecture's own records. */
@DatabaseTest
@Import(OneRound.class)
class RecordedFiguresTest {

    private static final ReportingPeriod R6 = ReportingPeriod.annual(FiscalYear.reiwa(6));
    private static final ReportingPeriod R7 = ReportingPeriod.annual(FiscalYear.reiwa(7));

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound reports;

    @Autowired
    AnalysisService analyses;

    @Autowired
    DSLContext database;

    @Test
    void noRecordIsZeroOnlyInAPeriodOfWhichAnythingIsOnRecord() {
        RecordedFigures.Found found =
                RecordedFigures.counted(Map.of(CITY, List.of(0, 90), VILLAGE, List.of(0, 0)), List.of(R6, R7), 60);
        assertThat(found.of(CITY, R7)).hasValue(1.5);
        assertThat(found.of(VILLAGE, R7)).hasValue(0);
        assertThat(found.of(TOWN, R7)).hasValue(0);
        assertThat(found.of(CITY, R6)).isEmpty();
        assertThat(found.of(TOWN, R6)).isEmpty();
    }

    @Test
    void daysLateCountFromTheDueDateToTheFirstReportThatWasNotSentBack() {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = reports.open(6);
        reports.report(round, CITY, 12);
        reports.report(round, VILLAGE, 3);
        database.execute(
                "update submission set handed_in_on = date '2025-06-02' where municipality_code = '" + CITY + "'");
        reports.report(round, CITY, 13);
        assertThat(measured("DAYS_LATE", CITY)).as("the first of two counts").isEqualTo(Measured.of(0));
        database.execute(
                "update submission set handed_in_on = date '2025-06-02' where municipality_code = '" + CITY + "'");
        assertThat(measured("DAYS_LATE", CITY)).isEqualTo(Measured.of(4));
        assertThat(measured("DAYS_LATE", VILLAGE)).isEqualTo(Measured.of(0));
        assertThat(measured("DAYS_LATE", TOWN)).isEqualTo(new Measured.Unreported());
        assertThat(measured("CONTACTS", CITY)).isEqualTo(new Measured.NotAssessable(Measured.Why.NO_RECORDS));
        assertThat(measured("TRAINING_HOURS", CITY)).isEqualTo(new Measured.NotAssessable(Measured.Why.NO_RECORDS));
    }

    private Measured measured(String measure, MunicipalityCode of) {
        Optional<Analysis> analysis = SignIn.asStaff(() -> analyses.of(FigureSettings.of(Map.of("measure", measure))));
        return analysis.orElseThrow().all().stream()
                .filter(row -> row.municipality().code().equals(of))
                .findFirst()
                .orElseThrow()
                .measured();
    }
}
