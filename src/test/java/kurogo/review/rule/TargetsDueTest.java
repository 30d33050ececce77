package kurogo.review.rule;

import static kurogo.report.answers.ImplementationStatus.IMPLEMENTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;
import kurogo.report.answers.TargetAnswers;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets by their due dates: not measured, or missed. The report is handed in on 31 May 2026. */
class TargetsDueTest {

    private static final LocalDate PAST = LocalDate.of(2026, 3, 31);
    private static final LocalDate AHEAD = LocalDate.of(2027, 3, 31);

    private static ExampleRound round(TargetAnswers... targets) {
        ExampleReport report = ExampleReport.of(IMPLEMENTING).targetsSet(true);
        List.of(targets).forEach(report::target);
        return new ExampleRound().report(1, report.build());
    }

    private static TargetAnswers unmeasured(LocalDate due) {
        return ExampleReport.target("相談者数", Answer.blank(), 20, Answer.of(due), Answer.blank());
    }

    @Test
    void aTargetPastItsDueDateWithoutActualIsFlagged() {
        Flag flag = round(unmeasured(PAST)).flags(new TargetUnmeasured()).getFirst();
        assertThat(flag.severity()).isEqualTo(Severity.NOTE);
        assertThat(flag.evidence().figures())
                .containsExactly(
                        Figure.of(Measure.TARGET_INDICATOR, new Value.Words("相談者数")),
                        Figure.of(Measure.TARGET_BASELINE, Phrase.of(Silence.BLANK)),
                        Figure.of(Measure.TARGET_VALUE, new Value.Words("20人")),
                        Figure.of(Measure.TARGET_DUE, new Value.Day(PAST)),
                        Figure.of(Measure.TARGET_ACTUAL, Phrase.of(Silence.BLANK)));
        assertThat(round(unmeasured(PAST)).findings(new TargetMissed())).isEmpty();
    }

    @Test
    void severalTargetsAreOneFlag() {
        Flag flag = round(unmeasured(PAST), unmeasured(PAST), unmeasured(AHEAD))
                .flags(new TargetUnmeasured())
                .getFirst();
        assertThat(flag.evidence().explanation().getFirst().in(Texts.in(Locale.JAPANESE)))
                .isEqualTo("期限を過ぎた目標2件（相談者数、相談者数）について、実績値が報告されていません。");
    }

    @Test
    void oneWhoseDueDateIsAheadOrNotStatedIsNotUnmeasured() {
        assertThat(round(unmeasured(AHEAD)).findings(new TargetUnmeasured())).isEmpty();
        assertThat(round(ExampleReport.target("相談者数", Answer.blank(), 20, Answer.blank(), Answer.blank()))
                        .findings(new TargetUnmeasured()))
                .isEmpty();
    }

    @Test
    void onTheDueDateItselfNothingIsPast() {
        assertThat(round(unmeasured(ExampleRound.DUE)).findings(new TargetUnmeasured()))
                .isEmpty();
        assertThat(round(unmeasured(ExampleRound.DUE.minusDays(1))).findings(new TargetUnmeasured()))
                .hasSize(1);
    }

    @Test
    void anOldReportIsNotBlamedForWhatCameAfterIt() {
        assertThat(round(unmeasured(AHEAD)).asOf(LocalDate.of(2030, 4, 1)).findings(new TargetUnmeasured()))
                .isEmpty();
    }

    @Test
    void aZeroIsAnActual() {
        TargetAnswers target = ExampleReport.target("相談者数", 0, 20, PAST, 0);
        assertThat(round(target).findings(new TargetUnmeasured())).isEmpty();
        assertThat(round(target).findings(new TargetMissed())).hasSize(1);
    }

    @ParameterizedTest(name = "from {0} to {1}, reached {2}: missed {3}")
    @CsvSource({
        "10, 20, 19, true",
        "10, 20, 20, false",
        "10, 20, 21, false",
        "30, 20, 21, true",
        "30, 20, 20, false",
        "30, 20, 15, false",
        "20, 20, 19, true",
        "20, 20, 21, false"
    })
    void whatIsShortDependsOnWhetherMoreOrLessIsWanted(int baseline, int goal, int actual, boolean missed) {
        assertThat(round(ExampleReport.target("相談者数", baseline, goal, PAST, actual))
                        .flags(new TargetMissed()))
                .hasSize(missed ? 1 : 0);
    }

    @Test
    void withoutBaselineMoreIsTakenToBeWanted() {
        TargetAnswers target =
                ExampleReport.target("相談者数", Answer.blank(), 20, Answer.of(PAST), Answer.of(new BigDecimal("19.5")));
        assertThat(round(target).flags(new TargetMissed())).hasSize(1);
    }

    @Test
    void aTargetWhoseDueDateIsAheadHasNotBeenMissedYet() {
        assertThat(round(ExampleReport.target("相談者数", 10, 20, AHEAD, 12)).findings(new TargetMissed()))
                .isEmpty();
    }
}
