package kurogo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.IntakeService;
import kurogo.intake.ReportWorkbook;
import kurogo.intake.Staging;
import kurogo.report.NewRound;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.YearTotal;
import kurogo.report.answers.Programme;
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
        Staging staged = intake.stage(
                        round.id(),
                        "report.xlsx",
                        ReportWorkbook.of(ThreeMunicipalities.TOWN, "菜花町").bytes())
                .getFirst();
        intake.accept(List.of(((Staging.Staged) staged).upload()));
        review.evaluate(round.id());
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
    void flagsRaisedStandBesideThoseOfTheYearBefore() {
        assertThat(overviews.of(round).raisedBefore(RuleCode.REPORT_MISSING)).isEmpty();
        ReportingRound next = rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(8)),
                "令和8年度 実績報告（年間）",
                LocalDate.of(2027, 5, 31),
                Set.copyOf(Programme.REVIEWED)));

        Overview overview = overviews.of(next);

        assertThat(overview.raised(RuleCode.REPORT_MISSING)).isZero();
        assertThat(overview.raisedBefore(RuleCode.REPORT_MISSING))
                .contains(overviews.of(round).raised(RuleCode.REPORT_MISSING))
                .hasValueSatisfying(before -> assertThat(before).isPositive());
        assertThat(overview.raisedBefore(RuleCode.COST_SPREAD)).contains(0L);
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
