package kurogo.analysis;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kurogo.access.SignIn;
import kurogo.analysis.FigureSettings.Form;
import kurogo.analysis.FigureSettings.Line;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.export.ExportValue;
import kurogo.report.ReportingRound;
import kurogo.review.OneRound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Shares of municipalities beside those the national review found, and years a figure begins with. */
@DatabaseTest
@Import(OneRound.class)
class ShareFigureTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound reports;

    @Autowired
    AnalysisService analyses;

    @Test
    void aShareRestsOnThoseThatRanTheProgrammeAndStandsBesideTheNationalReviewsWithItsSource() {
        twoReports(6);
        Figure figure = figure(Map.of("measure", "ZERO_CASES_SHARE"));
        assertThat(figure.analysis().form()).isEqualTo(Form.SHARES);
        assertThat(figure.table().rows().getFirst())
                .containsExactly(
                        ExportValue.of("全市町村"),
                        ExportValue.of(1L),
                        ExportValue.of(2L),
                        ExportValue.of(50.0),
                        ExportValue.of(20.0));
        assertThat(figure.notes()).contains("国の調査：財務省の予算執行調査（令和6年6月、重層的支援体制整備事業）による約20%。同調査の対象は事業を実施する市町村です。");
        assertThat(figure.chart().option()).contains("国の調査（令和6年6月）");
    }

    @Test
    void whereTheReviewGivesNoShareNoneIsDrawnAndTheFigureSaysSo() {
        twoReports(6);
        Figure outreach = figure(Map.of("measure", "ZERO_CASES_SHARE", "programme", "OUTREACH", "form", "TREND"));
        assertThat(outreach.notes()).contains("国の予算執行調査（令和6年6月）は、この事業の割合を示していません。");
        assertThat(outreach.chart().option()).doesNotContain("国の調査");
        Figure multiAgency = figure(Map.of("measure", "ZERO_CASES_SHARE", "form", "TREND"));
        assertThat(multiAgency.chart().option()).contains("国の調査（令和6年6月）");
    }

    @Test
    void theNationalReviewIsALineAcrossSharesWithTheNumberTheyRestOnAndIsOfferedNowhereElse() {
        twoReports(6);
        Figure figure = figure(Map.of("measure", "ZERO_CASES_SHARE"));
        assertThat(figure.analysis().comparison().choices()).containsExactly(Line.NATIONAL, Line.NONE);
        assertThat(figure.chart().option()).contains("国の調査 約20%　全市町村 1／2市町村（50.0%）", "\"xAxis\":0.2");
        assertThat(figure(Map.of("measure", "ZERO_CASES_SHARE", "line", "NONE"))
                        .chart()
                        .option())
                .doesNotContain("\"xAxis\":0.2");
        Analysis outreach = figure(Map.of("measure", "ZERO_CASES_SHARE", "programme", "OUTREACH"))
                .analysis();
        assertThat(outreach.comparison().choices()).containsExactly(Line.NONE);
        assertThat(outreach.comparison().lines()).isEmpty();
        Analysis cases = figure(Map.of("measure", "CASES", "line", "NATIONAL")).analysis();
        assertThat(cases.comparison().choices()).doesNotContain(Line.NATIONAL);
        assertThat(cases.comparison().line()).isEqualTo(Line.MEDIAN);
    }

    @Test
    void aFormThatCannotShowAMeasureGivesWayToOneThatCan() {
        twoReports(6);
        assertThat(figure(Map.of("measure", "TARGET_MISSING_SHARE", "form", "BARS"))
                        .analysis()
                        .form())
                .isEqualTo(Form.SHARES);
        assertThat(figure(Map.of("measure", "CASES", "form", "SHARES"))
                        .analysis()
                        .form())
                .isEqualTo(Form.BARS);
    }

    @Test
    void aFigureBeginsWithTheYearThatWasChosenAndNeverAfterItsOwn() {
        twoReports(5);
        twoReports(6);
        assertThat(years(Map.of("round", "R6"))).containsExactly("R5", "R6");
        assertThat(years(Map.of("round", "R6", "from", "R6"))).containsExactly("R6");
        assertThat(years(Map.of("round", "R5", "from", "R6"))).containsExactly("R5");
        FigureSettings settings = FigureSettings.of(Map.of("round", "R6", "from", "R5"));
        assertThat(FigureSettings.of(settings.address())).isEqualTo(settings);
    }

    private List<String> years(Map<String, String> address) {
        return figure(address).analysis().years().keySet().stream()
                .map(period -> period.code())
                .toList();
    }

    private void twoReports(int reiwa) {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = reports.open(reiwa);
        reports.report(round, CITY, 12);
        reports.report(round, VILLAGE, 0);
    }

    private Figure figure(Map<String, String> address) {
        return SignIn.asStaff(
                () -> FigureTest.drawn(analyses.of(FigureSettings.of(address)).orElseThrow()));
    }
}
