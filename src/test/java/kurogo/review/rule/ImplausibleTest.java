package kurogo.review.rule;

import static kurogo.report.answers.ImplementationStatus.NOT_IMPLEMENTING;
import static kurogo.report.answers.Programme.CONSULTATION;
import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplausibleTest {

    private static final Rule RULE = new Implausible();
    private static final long MILLION = 1_000_000;
    private static final Answer<Long> BLANK = Answer.blank();

    /** The kinds of contradictions found, the heading left out. */
    private static List<String> contradictions(ExampleRound round) {
        return round.flags(RULE).stream()
                .flatMap(flag -> flag.evidence().explanation().stream().skip(1))
                .map(sentence -> sentence.key().substring("review.explanation.IMPLAUSIBLE.".length()))
                .toList();
    }

    private static List<String> contradictions(Programme programme, ProgrammeAnswers answers) {
        return contradictions(new ExampleRound()
                .report(1, ExampleReport.blank().with(programme, answers).build()));
    }

    private static List<String> contradictions(ProgrammeAnswers answers) {
        return contradictions(MULTI_AGENCY, answers);
    }

    @Test
    void aSoundReportIsNotFlagged() {
        assertThat(contradictions(ExampleReport.parts(
                        MILLION, Answer.of(500_000L), Answer.of(250_000L), Answer.of(250_000L), Answer.of(MILLION))))
                .isEmpty();
    }

    @Test
    void casesAndCostOfAProgrammeThatDidNotRunAreOneFlag() {
        ProgrammeAnswers answers = ExampleReport.programme(Answer.of(false), Answer.of(3L), Answer.of(MILLION));
        ExampleRound round = new ExampleRound()
                .report(1, ExampleReport.blank().with(MULTI_AGENCY, answers).build());
        assertThat(contradictions(round)).containsExactly("notRunButCases", "notRunButCost");
        assertThat(round.flags(RULE)).hasSize(1);
        assertThat(round.flags(RULE).getFirst().evidence().figures())
                .containsExactly(Figure.of(Measure.CASES, 3), Figure.of(Measure.COST, MILLION));
    }

    @Test
    void zerosOfAProgrammeThatDidNotRunAreSound() {
        assertThat(contradictions(ExampleReport.programme(Answer.of(false), Answer.of(0L), Answer.of(0L))))
                .isEmpty();
    }

    @Test
    void costWithoutProgrammeIsFoundByTheStatusToo() {
        ReportAnswers answers = ExampleReport.of(NOT_IMPLEMENTING)
                .with(MULTI_AGENCY, ExampleReport.programme(Answer.blank(), BLANK, Answer.of(MILLION)))
                .build();
        assertThat(contradictions(new ExampleRound().report(1, answers))).containsExactly("notRunButCost");
    }

    @Test
    void casesAtNoCostAreFlaggedButABlankCostIsNotNoCost() {
        assertThat(contradictions(ExampleReport.ranWith(5, 0))).containsExactly("casesWithoutCost");
        assertThat(contradictions(ExampleReport.programme(Answer.of(true), Answer.of(5L), BLANK)))
                .isEmpty();
    }

    @Test
    void costIsNotLookedAtOutsideTheReviewedProgrammes() {
        assertThat(contradictions(CONSULTATION, ExampleReport.ranWith(5, 0))).isEmpty();
        assertThat(contradictions(
                        CONSULTATION, ExampleReport.programme(Answer.of(false), Answer.of(5L), Answer.of(MILLION))))
                .containsExactly("notRunButCases");
    }

    @ParameterizedTest
    @CsvSource({"249000, false", "248999, true", "251000, false", "251001, true"})
    void partsMayDifferByOneThousandYenBecauseTheyAreRounded(long own, boolean flagged) {
        ProgrammeAnswers answers =
                ExampleReport.parts(MILLION, Answer.of(500_000L), Answer.of(250_000L), Answer.of(own), BLANK);
        assertThat(contradictions(answers)).hasSize(flagged ? 1 : 0);
    }

    @Test
    void aPartThatIsNotStatedIsNotZero() {
        assertThat(contradictions(ExampleReport.parts(
                        MILLION,
                        Answer.of(500_000L),
                        Answer.silent(Silence.BEING_COUNTED),
                        Answer.of(100_000L),
                        BLANK)))
                .isEmpty();
    }

    @Test
    void partsThatExceedTheCostDoNotAddUpWhateverIsMissing() {
        assertThat(contradictions(ExampleReport.parts(MILLION, Answer.of(800_000L), BLANK, Answer.of(300_000L), BLANK)))
                .containsExactly("partsDoNotAddUp");
    }

    @Test
    void moreContractedThanSpentIsFlagged() {
        assertThat(contradictions(ExampleReport.parts(MILLION, BLANK, BLANK, BLANK, Answer.of(1_002_000L))))
                .containsExactly("contractedAboveCost");
    }

    @ParameterizedTest
    @CsvSource({
        // before, now: three times as much is the limit, and ten cases the least that is looked at
        "10, 30, false",
        "10, 31, true",
        "31, 10, true",
        "3, 12, false",
        "2, 12, true",
        "0, 9, false",
        "0, 10, true",
        "40, 0, true",
        "10, 12, false"
    })
    void aGreatChangeOfCasesIsFlagged(long before, long now, boolean flagged) {
        ExampleRound round = new ExampleRound()
                .afterYear(
                        1,
                        ExampleReport.ran(MULTI_AGENCY, before, 5 * MILLION),
                        ExampleReport.ran(MULTI_AGENCY, now, 5 * MILLION));
        assertThat(contradictions(round)).hasSize(flagged ? 1 : 0);
    }

    @Test
    void aGreatChangeOfCostIsFlagged() {
        ExampleRound round = new ExampleRound()
                .afterYear(
                        1,
                        ExampleReport.ran(MULTI_AGENCY, 10, MILLION),
                        ExampleReport.ran(MULTI_AGENCY, 10, 4 * MILLION));
        assertThat(contradictions(round)).containsExactly("costChanged");
    }

    @Test
    void aFirstYearOfThreeMonthsIsComparedByMonths() {
        ReportAnswers threeMonths = ExampleReport.blank()
                .with(MULTI_AGENCY, ExampleReport.ranSince(Month.JANUARY, Answer.of(10L), Answer.of(MILLION)))
                .build();
        ExampleRound round =
                new ExampleRound().afterYear(1, threeMonths, ExampleReport.ran(MULTI_AGENCY, 40, 4 * MILLION));
        assertThat(contradictions(round)).isEmpty();
    }

    @Test
    void aYearInWhichItDidNotRunOrLeftABlankIsNoBasis() {
        ReportAnswers notRun = ExampleReport.blank()
                .with(MULTI_AGENCY, ExampleReport.programme(Answer.of(false), Answer.of(0L), Answer.of(0L)))
                .build();
        ReportAnswers blank = ExampleReport.blank()
                .with(MULTI_AGENCY, ExampleReport.programme(Answer.of(true), BLANK, BLANK))
                .build();
        ReportAnswers now = ExampleReport.ran(MULTI_AGENCY, 90, 9 * MILLION);
        assertThat(contradictions(new ExampleRound().afterYear(1, notRun, now).afterYear(2, blank, now)))
                .isEmpty();
    }
}
