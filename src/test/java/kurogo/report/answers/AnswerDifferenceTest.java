package kurogo.report.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerDifferenceTest {

    private static final ReportAnswers NOTHING = report(Map.of(), List.of(), "");

    @Test
    void aReportDoesNotDifferFromItself() {
        ReportAnswers report = report(Map.of(Programme.OUTREACH, cases(12)), List.of(target("12")), "備考");

        assertThat(AnswerDifference.between(report, report)).isEmpty();
    }

    @Test
    void aChangedCountIsNamedWithWhatStoodAndWhatIsToStand() {
        ReportAnswers before = report(Map.of(Programme.OUTREACH, cases(12)), List.of(), "");
        ReportAnswers after = report(Map.of(Programme.OUTREACH, cases(21)), List.of(), "");

        assertThat(AnswerDifference.between(before, after))
                .containsExactly(new AnswerDifference(
                        FieldPath.of(Field.CASES, Programme.OUTREACH), Answer.of(12L), Answer.of(21L)));
    }

    @Test
    void aBlankThatBecomesZeroIsADifference() {
        ReportAnswers after = report(Map.of(Programme.OUTREACH, cases(0)), List.of(), "");

        assertThat(AnswerDifference.between(NOTHING, after))
                .containsExactly(new AnswerDifference(
                        FieldPath.of(Field.CASES, Programme.OUTREACH), Answer.blank(), Answer.of(0L)));
    }

    @Test
    void oneSilenceThatBecomesAnotherIsADifference() {
        ReportAnswers notRun =
                report(Map.of(Programme.OUTREACH, withCases(Answer.silent(Silence.NOT_RUN))), List.of(), "");
        ReportAnswers counting =
                report(Map.of(Programme.OUTREACH, withCases(Answer.silent(Silence.BEING_COUNTED))), List.of(), "");

        assertThat(AnswerDifference.between(notRun, counting)).hasSize(1);
    }

    @Test
    void aProgrammeNotMentionedIsTheSameAsOneLeftBlank() {
        ReportAnswers mentioned = report(Map.of(Programme.COMMUNITY, ProgrammeAnswers.BLANK), List.of(), "");

        assertThat(AnswerDifference.between(NOTHING, mentioned)).isEmpty();
    }

    @Test
    void trailingZerosOfATargetAreNoDifference() {
        ReportAnswers before = report(Map.of(), List.of(target("12")), "");
        ReportAnswers after = report(Map.of(), List.of(target("12.0")), "");

        assertThat(AnswerDifference.between(before, after)).isEmpty();
    }

    @Test
    void aTargetThatWasTakenOutShowsWhatStood() {
        ReportAnswers before = report(Map.of(), List.of(target("12")), "");

        assertThat(AnswerDifference.between(before, NOTHING))
                .contains(
                        new AnswerDifference(
                                FieldPath.ofTarget(Field.TARGET_INDICATOR, 1), Answer.of("相談件数"), Answer.blank()),
                        new AnswerDifference(
                                FieldPath.ofTarget(Field.TARGET_VALUE, 1),
                                Answer.of(new BigDecimal("12")),
                                Answer.blank()));
    }

    @Test
    void differencesStandInTheOrderOfTheForm() {
        ReportAnswers after = report(Map.of(Programme.MULTI_AGENCY, cases(3)), List.of(target("12")), "備考");

        assertThat(AnswerDifference.between(NOTHING, after))
                .extracting(difference -> difference.field().field())
                .containsExactly(
                        Field.CASES, Field.TARGET_INDICATOR, Field.TARGET_UNIT, Field.TARGET_VALUE, Field.REMARKS);
    }

    @Test
    void everyFieldOfTheFormIsLaidOut() {
        assertThat(report(Map.of(), List.of(target("1")), "").byField().keySet())
                .extracting(FieldPath::field)
                .contains(Field.values());
    }

    private static ProgrammeAnswers cases(long cases) {
        return withCases(Answer.of(cases));
    }

    private static ProgrammeAnswers withCases(Answer<Long> cases) {
        return new ProgrammeAnswers(
                Answer.blank(),
                Answer.blank(),
                cases,
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank());
    }

    private static TargetAnswers target(String value) {
        return new TargetAnswers(
                "相談件数", "件", Answer.blank(), Answer.of(new BigDecimal(value)), Answer.blank(), Answer.blank());
    }

    private static ReportAnswers report(
            Map<Programme, ProgrammeAnswers> programmes, List<TargetAnswers> targets, String remarks) {
        return new ReportAnswers(
                Answer.blank(),
                programmes,
                Answer.blank(),
                Answer.blank(),
                "",
                Answer.blank(),
                targets,
                Map.of(),
                ContactAnswers.BLANK,
                remarks);
    }
}
