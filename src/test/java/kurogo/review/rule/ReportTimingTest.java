package kurogo.review.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.rule.NotAssessable.Reason;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;

/** Reports that are missing or late. The round is due on 31 May 2026 and judged on 15 June. */
class ReportTimingTest {

    private static final ReportAnswers BLANK = ExampleReport.blank().build();

    @Test
    void nothingAfterTheDueDateIsMissing() {
        Flag flag = new ExampleRound()
                .silent(1)
                .report(2, BLANK)
                .flags(new ReportMissing())
                .getFirst();
        assertThat(flag.municipality()).isEqualTo(ExampleRound.code(1));
        assertThat(flag.severity()).isEqualTo(Severity.ALERT);
        assertThat(flag.evidence().figures()).contains(Figure.of(Measure.DAYS_LATE, 15));
        assertThat(flag.evidence().explanation().getFirst().in(Texts.in(Locale.JAPANESE)))
                .isEqualTo("令和8年6月15日現在、提出期限（令和8年5月31日）を15日過ぎていますが、報告書が提出されていません。");
    }

    @Test
    void onTheDueDateNothingIsMissingYet() {
        ExampleRound round = new ExampleRound().silent(1);
        assertThat(round.asOf(ExampleRound.DUE).findings(new ReportMissing())).isEmpty();
        assertThat(round.asOf(ExampleRound.DUE.plusDays(1)).findings(new ReportMissing()))
                .hasSize(1);
    }

    @Test
    void aBlankReportIsNotAMissingOne() {
        assertThat(new ExampleRound().report(1, BLANK).findings(new ReportMissing()))
                .isEmpty();
    }

    @Test
    void withoutDueDateWhoeverHandedInNothingIsMissingAndNobodyIsLate() {
        ExampleRound round = new ExampleRound().dueNever().silent(1).handedIn(2, ExampleRound.AS_OF, BLANK);
        assertThat(round.flags(new ReportMissing()))
                .extracting(Flag::municipality)
                .containsExactly(ExampleRound.code(1));
        assertThat(round.findings(new ReportLate())).isEmpty();
    }

    @Test
    void whatIsHandedInAfterTheDueDateIsLate() {
        ExampleRound round = new ExampleRound()
                .handedIn(1, ExampleRound.DUE, BLANK)
                .handedIn(2, ExampleRound.DUE.plusDays(3), BLANK);
        Flag flag = round.flags(new ReportLate()).getFirst();
        assertThat(round.flags(new ReportLate())).hasSize(1);
        assertThat(flag.municipality()).isEqualTo(ExampleRound.code(2));
        assertThat(flag.severity()).isEqualTo(Severity.NOTE);
        assertThat(flag.evidence().figures()).contains(Figure.of(Measure.DAYS_LATE, 3));
    }

    @Test
    void withoutTheDayItWasHandedInNobodyIsSaidToBeLate() {
        assertThat(new ExampleRound().handedInSomeDay(1, BLANK).findings(new ReportLate()))
                .singleElement()
                .isInstanceOfSatisfying(
                        NotAssessable.class, gap -> assertThat(gap.reason()).isEqualTo(Reason.NO_DATE_HANDED_IN));
    }
}
