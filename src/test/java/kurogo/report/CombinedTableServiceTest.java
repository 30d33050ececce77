package kurogo.report;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static kurogo.report.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CombinedTableServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    SourceFileService files;

    @Autowired
    CombinedTableService table;

    @Autowired
    CompletenessService completeness;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        ThreeMunicipalities.importThrough(imports);
        round = asStaff(() -> rounds.create(SampleReports.round(7)));
    }

    @Test
    void everyMunicipalityHasARowForEachProgrammeAskedAboutWhetherItReportedOrNot() {
        accept(report(TOWN, 3));

        assertThat(asStaff(() -> table.ofRound(round.id())))
                .extracting(CombinedRow::municipality, CombinedRow::programme, CombinedRow::reported)
                .containsExactly(
                        tuple(CITY, Programme.MULTI_AGENCY, false),
                        tuple(CITY, Programme.OUTREACH, false),
                        tuple(TOWN, Programme.MULTI_AGENCY, true),
                        tuple(TOWN, Programme.OUTREACH, true),
                        tuple(VILLAGE, Programme.MULTI_AGENCY, false),
                        tuple(VILLAGE, Programme.OUTREACH, false));
    }

    @Test
    void aRowTellsTheFiguresTheirFileAndTheCellOfTheCases() {
        SourceFileReference file = asStaff(() -> files.keep("報告書.xlsx", FileContent.of(new byte[] {1, 2, 3})));
        NewSubmission report = report(CITY, 0);
        accept(new NewSubmission(
                CITY,
                report.handedInOn(),
                Optional.of(file.id()),
                report.answers(),
                report.sources(),
                Optional.empty()));

        CombinedRow row = asStaff(() -> table.ofRound(round.id())).getFirst();

        assertThat(row)
                .isEqualTo(new CombinedRow(
                        CITY,
                        "汐見原市",
                        round.period(),
                        Programme.MULTI_AGENCY,
                        true,
                        Answer.of(true),
                        Answer.of(Month.JULY),
                        Answer.of(0L),
                        Answer.of(3_400_000L),
                        Answer.silent(Silence.WITHHELD),
                        Answer.of(WayOfRunning.PARTLY_CONTRACTED),
                        "報告書.xlsx",
                        "報告書!D12"));
    }

    @Test
    void whereNoCellHoldsCasesOrCostTheCellOfTheRunIsNamed() {
        accept(report(CITY, 3));

        assertThat(asStaff(() -> table.ofRound(round.id())).get(1).sourceCell()).isEqualTo("報告書!B13");
    }

    @Test
    void aMissingReportIsBlankAndNeverZero() {
        assertThat(asStaff(() -> table.ofRound(round.id()))).allSatisfy(row -> {
            assertThat(row.cases()).isEqualTo(Answer.blank());
            assertThat(row.costYen()).isEqualTo(Answer.blank());
            assertThat(row.run()).isEqualTo(Answer.blank());
            assertThat(row.sourceFile()).isEmpty();
        });
    }

    @Test
    void aProgrammeNobodyAskedAboutIsShownForThoseWhoAnsweredIt() {
        NewSubmission report = report(CITY, 3);
        ReportAnswers more = withCommunity(report.answers());
        accept(new NewSubmission(CITY, report.handedInOn(), Optional.empty(), more, List.of(), Optional.empty()));

        assertThat(asStaff(() -> table.ofRound(round.id())))
                .filteredOn(row -> row.programme() == Programme.COMMUNITY)
                .extracting(CombinedRow::municipality)
                .containsExactly(CITY);
    }

    @Test
    void onlyTheVersionThatCountsIsCombined() {
        Submission first = accept(report(CITY, 12));
        accept(report(CITY, 21, Optional.of(first.id())));
        asReporterOf(CITY, () -> submissions.handIn(round.id(), List.of(report(CITY, 99))));

        assertThat(asStaff(() -> table.ofRound(round.id())))
                .filteredOn(row -> row.municipality().equals(CITY) && row.programme() == Programme.MULTI_AGENCY)
                .extracting(CombinedRow::cases)
                .containsExactly(Answer.of(21L));
    }

    @Test
    void theTableOfAYearHoldsAllItsRounds() {
        asStaff(() -> rounds.create(new NewRound(
                new ReportingPeriod(FiscalYear.reiwa(7), PeriodPart.FIRST_HALF),
                "上半期",
                SampleReports.DUE,
                Set.of(Programme.PARTICIPATION))));

        assertThat(asStaff(() -> table.ofYear(FiscalYear.reiwa(7))))
                .extracting(CombinedRow::period)
                .extracting(ReportingPeriod::part)
                .containsExactly(
                        PeriodPart.FIRST_HALF,
                        PeriodPart.FIRST_HALF,
                        PeriodPart.FIRST_HALF,
                        PeriodPart.ANNUAL,
                        PeriodPart.ANNUAL,
                        PeriodPart.ANNUAL,
                        PeriodPart.ANNUAL,
                        PeriodPart.ANNUAL,
                        PeriodPart.ANNUAL);
        assertThat(asStaff(() -> table.ofYear(FiscalYear.reiwa(6)))).isEmpty();
    }

    @Test
    void aReporterIsGivenTheirOwnRowsOnly() {
        accept(report(TOWN, 3));

        assertThat(asReporterOf(CITY, () -> table.ofRound(round.id())))
                .extracting(CombinedRow::municipality)
                .containsOnly(CITY);
        assertThat(asReporterOf(CITY, () -> completeness.of(round.id())).standings())
                .extracting(ReportStanding::municipality)
                .containsExactly(CITY);
    }

    @Test
    void completenessTellsWhoReportedWhoWaitsAndWhoIsMissing() {
        Submission late = accept(new NewSubmission(
                TOWN,
                LocalDate.of(2026, 6, 2),
                Optional.empty(),
                report(TOWN, 3).answers(),
                List.of(),
                Optional.empty()));
        asReporterOf(CITY, () -> submissions.handIn(round.id(), List.of(report(CITY, 12))));

        Completeness now = asStaff(() -> completeness.of(round.id()));

        assertThat(now.asked()).isEqualTo(3);
        assertThat(now.reported()).isEqualTo(1);
        assertThat(now.missing()).extracting(ReportStanding::municipality).containsExactly(VILLAGE);
        assertThat(now.awaitingCheck()).extracting(ReportStanding::municipality).containsExactly(CITY);
        assertThat(now.standings().get(1)).satisfies(town -> {
            assertThat(town.counted()).contains(late);
            assertThat(town.late()).isTrue();
            assertThat(town.name()).isEqualTo("菜花町");
        });
    }

    private Submission accept(NewSubmission report) {
        return asStaff(() -> submissions.accept(round.id(), List.of(report))).getFirst();
    }

    private static ReportAnswers withCommunity(ReportAnswers answers) {
        return new ReportAnswers(
                answers.status(),
                Map.of(Programme.COMMUNITY, ProgrammeAnswers.BLANK),
                answers.referralCriteria(),
                answers.needs(),
                answers.needsNote(),
                answers.targetsSet(),
                answers.targets(),
                answers.processSteps(),
                answers.contact(),
                answers.remarks());
    }
}
