package kurogo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.IntakeService;
import kurogo.intake.ReportWorkbook;
import kurogo.intake.Staging;
import kurogo.report.NewRound;
import kurogo.report.NewSubmission;
import kurogo.report.ReportService;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmissionService;
import kurogo.report.YearTotal;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.ReviewService;
import kurogo.review.rule.RuleCode;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class OverviewServiceTest {

    @Autowired
    OverviewService overviews;

    @Autowired
    VisitService visits;

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IntakeService intake;

    @Autowired
    ReportService reports;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ReviewService review;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @BeforeEach
    void oneReport() {
        ThreeMunicipalities.importThrough(imports);
        round = rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告（年間）",
                LocalDate.of(2026, 5, 29),
                Set.copyOf(Programme.REVIEWED)));
        accept(round, ReportWorkbook.of(ThreeMunicipalities.TOWN, "菜花町"));
        review.evaluate(round.id());
    }

    private void accept(ReportingRound to, ReportWorkbook report) {
        Staging staged = intake.stage(to.id(), "report.xlsx", report.bytes()).getFirst();
        intake.accept(List.of(((Staging.Staged) staged).upload()));
    }

    @Test
    void whatCameSinceTheLastVisitIsNewAndWhatWasThereIsNot() {
        Overview overview = overviews.of(round);

        News all = overview.since(Instant.EPOCH);
        assertThat(all.reports()).extracting(ReportStanding::municipality).containsExactly(ThreeMunicipalities.TOWN);
        assertThat(all.raised()).isNotEmpty();
        assertThat(overview.since(Instant.parse("2999-01-01T00:00:00Z")).isEmpty())
                .isTrue();
    }

    @Test
    void aRoundStandsBesideTheYearBefore() {
        assertThat(overviews.of(round).lookback().yearBefore()).isEmpty();
        Lookback lookback = overviews.of(open(8, PeriodPart.ANNUAL)).lookback();

        assertThat(lookback.yearBefore()).isPresent();
        RoundCounts before = Objects.requireNonNull(lookback.counts().get(round.period()));
        assertThat(before.handedIn()).isEqualTo(1);
        assertThat(before.cases(Programme.MULTI_AGENCY)).contains(12L);
        assertThat(before.raised(RuleCode.REPORT_MISSING))
                .contains(overviews.of(round).openFlags(RuleCode.REPORT_MISSING))
                .hasValueSatisfying(raised -> assertThat(raised).isPositive());
        assertThat(before.raised(RuleCode.COST_SPREAD)).contains(0L);
        assertThat(before.raised()).contains((long) overviews.of(round).flags().size());
    }

    @Test
    void whileARoundIsCollectedOnlyWhoeverReportedBothYearsIsCompared() {
        ReportingRound before = open(6, PeriodPart.ANNUAL);
        accept(
                before,
                ReportWorkbook.of(ThreeMunicipalities.TOWN, "菜花町").year("令和6年度").cases("9"));
        accept(
                before,
                ReportWorkbook.of(ThreeMunicipalities.CITY, "汐見原市")
                        .year("令和6年度")
                        .cases("70"));
        review.evaluate(before.id());

        LikeForLike both = overviews.of(round).lookback().yearBefore().orElseThrow();

        assertThat(both.municipalities()).isEqualTo(1);
        assertThat(both.isEveryone()).isFalse();
        assertThat(both.now().cases(Programme.MULTI_AGENCY)).contains(12L);
        assertThat(both.before().cases(Programme.MULTI_AGENCY)).contains(9L);
        assertThat(both.now().raised(RuleCode.REPORT_MISSING))
                .as("nobody in both is missing")
                .contains(0L);
    }

    @Test
    void aNumberThatIsStillBeingCountedIsHeldAgainstNothing() {
        ReportingRound before = open(6, PeriodPart.ANNUAL);
        accept(
                before,
                ReportWorkbook.of(ThreeMunicipalities.TOWN, "菜花町").year("令和6年度").cases("集計中"));

        LikeForLike both = overviews.of(round).lookback().yearBefore().orElseThrow();

        assertThat(both.isEveryone()).isTrue();
        assertThat(both.now().cases(Programme.MULTI_AGENCY)).isEmpty();
        assertThat(both.before().cases(Programme.MULTI_AGENCY)).isEmpty();
        assertThat(both.before().raised()).as("never evaluated").isEmpty();
    }

    @Test
    void aRoundWithoutReportsHasNoCasesAndOneNeverEvaluatedHasNoNumberOfFlags() {
        Overview overview = overviews.of(open(8, PeriodPart.ANNUAL));

        assertThat(overview.isEvaluated()).isFalse();
        assertThat(overview.lookback().now(RoundCounts::raised)).isEmpty();
        assertThat(overview.lookback().now(counts -> counts.cases(Programme.MULTI_AGENCY)))
                .isEmpty();
        assertThat(overview.lookback().now(counts -> Optional.of(counts.handedIn())))
                .contains(0L);
    }

    @Test
    void aYearNobodyWasAskedAboutIsAGap() {
        open(5, PeriodPart.ANNUAL);
        open(2, PeriodPart.ANNUAL);
        Lookback lookback = overviews.of(round).lookback();

        assertThat(lookback.periods())
                .extracting(ReportingPeriod::code)
                .as("five years, those before the first known left out")
                .containsExactly("R5", "R6", "R7");
        assertThat(lookback.counts()).doesNotContainKey(ReportingPeriod.annual(FiscalYear.reiwa(6)));
    }

    @Test
    void aPartOfAYearAskedForButOnceStandsBesideWholeYears() {
        open(6, PeriodPart.ANNUAL);
        ReportingRound firstHalf = open(8, PeriodPart.FIRST_HALF);
        Lookback once = overviews.of(firstHalf).lookback();
        assertThat(once.periods()).extracting(ReportingPeriod::code).containsExactly("R6", "R7");
        assertThat(once.runsThroughWholeYears()).isTrue();
        assertThat(once.yearBefore()).isEmpty();

        open(7, PeriodPart.FIRST_HALF);
        Lookback twice = overviews.of(firstHalf).lookback();
        assertThat(twice.periods()).extracting(ReportingPeriod::code).containsExactly("R7-H1", "R8-H1");
        assertThat(twice.runsThroughWholeYears()).isFalse();
    }

    @Test
    void whatWaitsForStaffIsHandedInAndDoesNotCountYet() {
        ReportAnswers answers = reports.counted(round.id()).getFirst().answers();
        SignIn.asReporterOf(
                ThreeMunicipalities.CITY,
                () -> submissions.handIn(
                        round.id(),
                        List.of(new NewSubmission(
                                ThreeMunicipalities.CITY,
                                LocalDate.of(2026, 5, 20),
                                Optional.empty(),
                                answers,
                                List.of(),
                                Optional.empty()))));

        Overview overview = overviews.of(round);

        assertThat(overview.completeness().handedIn()).isEqualTo(2);
        assertThat(overview.completeness().reported()).isEqualTo(1);
        assertThat(overview.completeness().missing()).hasSize(1);
        assertThat(overview.lookback().now(counts -> Optional.of(counts.handedIn())))
                .contains(2L);
    }

    private ReportingRound open(int reiwa, PeriodPart part) {
        return rounds.create(new NewRound(
                new ReportingPeriod(FiscalYear.reiwa(reiwa), part),
                "令和" + reiwa + "年度 " + part,
                LocalDate.of(2018 + reiwa + 1, 5, 31),
                Set.copyOf(Programme.REVIEWED)));
    }

    @Test
    void theTotalsOfAYearRestOnThoseThatReported() {
        assertThat(overviews.of(round).totals(Programme.MULTI_AGENCY))
                .containsExactly(new YearTotal(FiscalYear.reiwa(7), Programme.MULTI_AGENCY, 1, 12, 0));
    }

    @Test
    void theFirstVisitHasNoneBefore() {
        assertThat(visits.begin()).isEmpty();
    }
}
