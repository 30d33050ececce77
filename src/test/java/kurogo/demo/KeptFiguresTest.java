package kurogo.demo;

import static kurogo.access.SignIn.asStaff;
import static kurogo.db.Tables.PROGRAMME_ANSWER;
import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.AreaService;
import kurogo.calendar.PeriodPart;
import kurogo.report.CombinedRow;
import kurogo.report.CombinedTableService;
import kurogo.report.MunicipalHistoryService;
import kurogo.report.ProgrammeFigures;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundFigureService;
import kurogo.report.RoundService;
import kurogo.report.YearQuartiles;
import kurogo.report.answers.KeyAnswers;
import kurogo.review.FlagMark;
import kurogo.review.FlagMarkService;
import kurogo.review.FlagService;
import org.jooq.AggregateFilterStep;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What screens show of whole rounds is what reading each report anew would show. */
class KeptFiguresTest extends WithDemo {

    @Autowired
    AreaService area;

    @Autowired
    RoundService rounds;

    @Autowired
    ReportService reports;

    @Autowired
    CombinedTableService table;

    @Autowired
    RoundFigureService roundFigures;

    @Autowired
    MunicipalHistoryService history;

    @Autowired
    FlagMarkService marks;

    @Autowired
    FlagService flags;

    /** Screens show figures that were read plainly and kept; asked a second time, they come from memory. */
    @Test
    void figuresKeptAreThoseReadAnew() {
        for (ReportingRound round : asStaff(rounds::all)) {
            List<List<Object>> anew = asStaff(() -> table.ofRound(round.id())).stream()
                    .map(KeptFiguresTest::shown)
                    .toList();
            for (int time = 0; time < 2; time++) {
                assertThat(asStaff(() -> roundFigures.of(round.id())).rows())
                        .as(round.title())
                        .extracting(KeptFiguresTest::shown)
                        .containsExactlyElementsOf(anew);
            }
            assertThat(asStaff(() -> roundFigures.answers(round.id())))
                    .isEqualTo(asStaff(() -> reports.counted(round.id())).stream()
                            .collect(Collectors.toMap(
                                    report -> report.submission().municipality(),
                                    report -> KeyAnswers.of(report.answers()))));
            assertThat(asStaff(() -> marks.ofRound(round.id())))
                    .extracting(FlagMark::id, FlagMark::rule, FlagMark::severity, FlagMark::programme, FlagMark::state)
                    .containsExactlyElementsOf(asStaff(() -> flags.ofRound(round.id())).stream()
                            .map(flag -> tuple(
                                    flag.id(),
                                    flag.finding().rule(),
                                    flag.finding().severity(),
                                    flag.finding().programme(),
                                    flag.state()))
                            .toList());
        }
    }

    /** The database knows quartiles of its own (SQL's percentile_cont). */
    @Test
    void quartilesAreThoseOfTheDatabase() {
        Map<List<Object>, List<Double>> expected = database.select(
                        REPORTING_ROUND.FISCAL_YEAR,
                        PROGRAMME_ANSWER.PROGRAMME,
                        quartile("0.25"),
                        quartile("0.5"),
                        quartile("0.75"))
                .from(PROGRAMME_ANSWER)
                .join(SUBMISSION)
                .on(SUBMISSION.ID.eq(PROGRAMME_ANSWER.SUBMISSION_ID))
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(SUBMISSION.ROUND_ID))
                .where(SUBMISSION.SLOT.eq("COUNTED"))
                .and(REPORTING_ROUND.PART.eq(PeriodPart.ANNUAL.name()))
                .and(PROGRAMME_ANSWER.CASES.isNotNull())
                .groupBy(REPORTING_ROUND.FISCAL_YEAR, PROGRAMME_ANSWER.PROGRAMME)
                .fetchMap(
                        row -> List.of(row.value1(), row.value2()),
                        row -> List.of(
                                row.value3().doubleValue(),
                                row.value4().doubleValue(),
                                row.value5().doubleValue()));

        List<YearQuartiles> ours = asStaff(() -> history.quartilesOfCases(
                area.everyMunicipality().stream().map(one -> one.code()).toList()));

        assertThat(ours).hasSameSizeAs(expected.keySet()).isNotEmpty().allSatisfy(one -> {
            List<Double> theirs = Optional.ofNullable(expected.get(
                            List.of(one.year().startYear(), one.programme().name())))
                    .orElseThrow();
            assertThat(one.lower()).isCloseTo(theirs.get(0), within(1e-9));
            assertThat(one.median()).isCloseTo(theirs.get(1), within(1e-9));
            assertThat(one.upper()).isCloseTo(theirs.get(2), within(1e-9));
        });
    }

    private static AggregateFilterStep<BigDecimal> quartile(String share) {
        return DSL.percentileCont(new BigDecimal(share)).withinGroupOrderBy(PROGRAMME_ANSWER.CASES);
    }

    private static List<Object> shown(CombinedRow row) {
        return List.of(
                row.municipality(),
                row.name(),
                row.programme(),
                row.reported(),
                row.run(),
                row.firstMonth(),
                row.cases(),
                row.costYen(),
                row.contractedYen(),
                row.way());
    }

    private static List<Object> shown(ProgrammeFigures row) {
        return List.of(
                row.municipality(),
                row.name(),
                row.programme(),
                row.reported(),
                row.run(),
                row.answers().firstMonth(),
                row.cases(),
                row.costYen(),
                row.answers().contractedYen(),
                row.answers().way());
    }
}
