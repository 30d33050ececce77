package kurogo.intake.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodCell;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Silence;
import kurogo.report.answers.TargetAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFormReaderTest {

    private static final FieldPath CASES = FieldPath.of(Field.CASES, Programme.OUTREACH);
    private static final FieldPath COST = FieldPath.of(Field.COST, Programme.OUTREACH);

    @ParameterizedTest
    @CsvSource({
        "12, 12, CERTAIN",
        "12件, 12, CORRECTED",
        "１２, 12, CORRECTED",
        "0, 0, CERTAIN",
        "０件, 0, CORRECTED",
        "'1,234', 1234, CORRECTED",
        "12(うち新規3), 12, CORRECTED",
        "該当なし, NOT_APPLICABLE, CORRECTED",
        "未実施, NOT_RUN, CORRECTED",
        "集計中, BEING_COUNTED, CORRECTED",
        "不明, UNKNOWN, CORRECTED",
        "秘匿, WITHHELD, CORRECTED"
    })
    void aFigureIsReadAsACellOfAWorkbookIs(String typed, String understood, Confidence confidence) {
        UnderstoodCell cell = read(Map.of(CASES, typed)).of(CASES).orElseThrow();

        assertThat(cell.understood()).isEqualTo(understood);
        assertThat(cell.confidence()).isEqualTo(confidence);
        assertThat(cell.cellText()).isEqualTo(typed);
        assertThat(cell.place().inFile()).isEqualTo("様式");
    }

    @ParameterizedTest
    @CsvSource({
        "-3, NEGATIVE",
        "▲3, NEGATIVE",
        "1.5, NOT_A_WHOLE_NUMBER",
        "12人, UNIT_DOES_NOT_FIT",
        "たくさん, NOT_UNDERSTOOD"
    })
    void whatACellMayNotSayNoFieldMay(String typed, ProblemCode why) {
        FormReading reading = read(Map.of(CASES, typed));

        assertThat(reading.of(CASES)).isEmpty();
        assertThat(reading.problem(CASES)).get().extracting(Problem::code).isEqualTo(why);
        assertThat(reading.answers().programme(Programme.OUTREACH).cases()).isEqualTo(Answer.blank());
    }

    @ParameterizedTest
    @CsvSource({"'3,400', 3400000", "'3,400千円', 3400000", "3400500円, 3400500", "340万円, 3400000", "1.5, 1500", "0, 0"})
    void moneyWithoutAUnitIsInThousandYen(String typed, long yen) {
        assertThat(read(Map.of(COST, typed))
                        .answers()
                        .programme(Programme.OUTREACH)
                        .costYen())
                .isEqualTo(Answer.of(yen));
    }

    @Test
    void anEmptyFieldIsBlankAndNotZero() {
        FormReading reading = read(Map.of(CASES, "", COST, " "));

        assertThat(reading.answers().programme(Programme.OUTREACH).cases()).isEqualTo(Answer.blank());
        assertThat(reading.answers().programme(Programme.OUTREACH).costYen()).isEqualTo(Answer.blank());
        assertThat(reading.of(CASES)).isEmpty();
        assertThat(reading.cells()).isEmpty();
        assertThat(reading.errors()).isEmpty();
    }

    @Test
    void everyProgrammeAndStepOfTheFormIsInTheReportEvenWhenNothingIsTyped() {
        FormReading reading = read(Map.of());

        assertThat(reading.answers().programmes()).containsOnlyKeys(Programme.OUTREACH);
        assertThat(reading.answers().processSteps()).containsOnlyKeys(ProcessStep.TALKED);
        assertThat(reading.answers().targetsSet()).isEqualTo(Answer.blank());
    }

    @Test
    void whatTheFormDoesNotAskIsNotRead() {
        FieldPath other = FieldPath.of(Field.CASES, Programme.COMMUNITY);

        assertThat(read(Map.of(other, "5")).answers().programmes()).doesNotContainKey(Programme.COMMUNITY);
    }

    @Test
    void targetsAreNumberedAsTheyStandAndEmptyOnesAreLeftOut() {
        Map<FieldPath, String> texts = Map.of(
                FieldPath.ofTarget(Field.TARGET_INDICATOR, 7), "支援会議の開催",
                FieldPath.ofTarget(Field.TARGET_VALUE, 7), "１２回",
                FieldPath.ofTarget(Field.TARGET_INDICATOR, 3), "参加者数",
                FieldPath.ofTarget(Field.TARGET_ACTUAL, 3), "集計中");
        FormReading reading = TypedFormReader.read(new TypedForm(texts, List.of(7, 5, 3)), List.of(), true, "様式");

        assertThat(reading.answers().targets())
                .extracting(TargetAnswers::indicator)
                .containsExactly("支援会議の開催", "参加者数");
        assertThat(reading.answers().targets().getLast().actual()).isEqualTo(Answer.silent(Silence.BEING_COUNTED));
        assertThat(reading.answers().targetsSet()).isEqualTo(Answer.of(true));
        assertThat(reading.of(FieldPath.ofTarget(Field.TARGET_VALUE, 7))
                        .orElseThrow()
                        .field())
                .isEqualTo(FieldPath.ofTarget(Field.TARGET_VALUE, 1));
        assertThat(reading.errors()).isEmpty();
    }

    @Test
    void aTargetThatSaysNotWhatIsMeasuredIsAnError() {
        FieldPath indicator = FieldPath.ofTarget(Field.TARGET_INDICATOR, 1);
        FormReading reading = TypedFormReader.read(
                new TypedForm(Map.of(FieldPath.ofTarget(Field.TARGET_VALUE, 1), "12"), List.of(1)),
                List.of(),
                true,
                "様式");

        assertThat(reading.problem(indicator))
                .get()
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.TARGET_WITHOUT_INDICATOR);
    }

    @Test
    void partsThatDoNotAddUpAreToldAtTheCost() {
        FormReading reading = read(Map.of(
                COST,
                "3,400",
                FieldPath.of(Field.GRANT, Programme.OUTREACH),
                "1,700",
                FieldPath.of(Field.PREFECTURE_SHARE, Programme.OUTREACH),
                "850",
                FieldPath.of(Field.OWN_SHARE, Programme.OUTREACH),
                "800"));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.problem(COST)).get().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.PARTS_DO_NOT_ADD_UP);
            assertThat(problem.arguments()).containsExactly("3400000", "3350000");
        });
    }

    @Test
    void termsAreReadInAnyOfTheirSpellings() {
        FieldPath needs = FieldPath.of(Field.NEEDS);

        assertThat(read(Map.of(needs, "把握しているが、反映していない".replace("、", "")))
                        .answers()
                        .needs())
                .isEqualTo(Answer.of(NeedsAssessment.GRASPED_NOT_REFLECTED));
    }

    private static FormReading read(Map<FieldPath, String> texts) {
        List<FieldPath> asked = List.of(
                FieldPath.of(Field.STATUS),
                FieldPath.of(Field.RUN, Programme.OUTREACH),
                CASES,
                COST,
                FieldPath.of(Field.GRANT, Programme.OUTREACH),
                FieldPath.of(Field.PREFECTURE_SHARE, Programme.OUTREACH),
                FieldPath.of(Field.OWN_SHARE, Programme.OUTREACH),
                FieldPath.of(Field.NEEDS),
                FieldPath.of(Field.PROCESS_DONE, ProcessStep.TALKED));
        return TypedFormReader.read(new TypedForm(texts, List.of()), asked, false, "様式");
    }
}
