package kurogo.intake.read.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kurogo.intake.read.form.TypedForm;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.TargetAnswers;
import kurogo.report.answers.WayOfRunning;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;

/** An answer written as text and read back is the same answer. */
class AnswerTextTest {

    private static final Programme SOME = Programme.PARTICIPATION;

    @Property
    void casesAreReadBack(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long cases) {
        assertThat(programmeAnswer(Field.CASES, Answer.of(cases)).cases()).isEqualTo(Answer.of(cases));
    }

    @Property
    void moneyIsReadBackToTheYen(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long yen) {
        assertThat(programmeAnswer(Field.COST, Answer.of(yen)).costYen()).isEqualTo(Answer.of(yen));
        assertThat(programmeAnswer(Field.CONTRACTED, Answer.of(yen)).contractedYen())
                .isEqualTo(Answer.of(yen));
    }

    @Property
    void silencesOfFiguresStayTheFactsTheyAre(@ForAll Silence silence) {
        assertThat(programmeAnswer(Field.CASES, Answer.silent(silence)).cases()).isEqualTo(Answer.silent(silence));
        assertThat(programmeAnswer(Field.COST, Answer.silent(silence)).costYen())
                .isEqualTo(Answer.silent(silence));
        assertThat(programmeAnswer(Field.FIRST_MONTH, Answer.silent(silence)).firstMonth())
                .isEqualTo(Answer.silent(silence));
        assertThat(programmeAnswer(Field.WAY, Answer.silent(silence)).way()).isEqualTo(Answer.silent(silence));
        assertThat(target(Field.TARGET_ACTUAL, Answer.silent(silence)).actual()).isEqualTo(Answer.silent(silence));
    }

    @Property
    void monthsAreReadBack(@ForAll Month month) {
        assertThat(programmeAnswer(Field.FIRST_MONTH, Answer.of(month)).firstMonth())
                .isEqualTo(Answer.of(month));
    }

    @Property
    void daysAreReadBack(@ForAll("days") LocalDate day) {
        assertThat(step(Field.PROCESS_DATE, Answer.of(day)).date()).isEqualTo(Answer.of(day));
        assertThat(target(Field.TARGET_DUE, Answer.of(day)).due()).isEqualTo(Answer.of(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1927, 1, 1), LocalDate.of(2117, 12, 31));
    }

    @Property
    void numbersOfTargetsAreReadBack(@ForAll("numbers") BigDecimal number) {
        assertThat(target(Field.TARGET_VALUE, Answer.of(number))
                        .target()
                        .asValue()
                        .orElseThrow())
                .isEqualByComparingTo(number);
    }

    /** Neither more digits than a cell holds nor more decimals than are read. */
    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999999999"), new BigDecimal("99999999999999"))
                .ofScale(10);
    }

    @Property
    void yesAndNoAreReadBack(@ForAll boolean yes) {
        assertThat(programmeAnswer(Field.RUN, Answer.of(yes)).run()).isEqualTo(Answer.of(yes));
        assertThat(step(Field.PROCESS_DONE, Answer.of(yes)).done()).isEqualTo(Answer.of(yes));
        assertThat(read(FieldPath.of(Field.TARGETS_SET), Answer.of(yes)).targetsSet())
                .isEqualTo(Answer.of(yes));
    }

    @Test
    void everyTermIsReadBack() {
        each(WayOfRunning.class, way -> programmeAnswer(Field.WAY, way).way());
        each(
                ImplementationStatus.class,
                status -> read(FieldPath.of(Field.STATUS), status).status());
        each(
                NeedsAssessment.class,
                needs -> read(FieldPath.of(Field.NEEDS), needs).needs());
        each(
                ReferralCriteria.class,
                criteria ->
                        read(FieldPath.of(Field.REFERRAL_CRITERIA), criteria).referralCriteria());
    }

    @Property
    void wordsAreReadBack(@ForAll("words") String words) {
        assertThat(read(FieldPath.of(Field.REMARKS), Answer.of(words)).remarks())
                .isEqualTo(words);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars('0', '9', '該', '当', 'な', 'し', '=', '\n', ' ', 'ｱ', '髙', '"', '-')
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private interface Asking<E> {
        Answer<E> of(Answer<E> answer);
    }

    private static <E extends Enum<E>> void each(Class<E> type, Asking<E> asking) {
        Arrays.stream(type.getEnumConstants())
                .forEach(term -> assertThat(asking.of(Answer.of(term))).isEqualTo(Answer.of(term)));
    }

    private static ProgrammeAnswers programmeAnswer(Field field, Answer<?> answer) {
        return read(FieldPath.of(field, SOME), answer).programme(SOME);
    }

    private static ProcessStepAnswers step(Field field, Answer<?> answer) {
        Map<FieldPath, String> texts = Map.of(FieldPath.of(field, ProcessStep.ANALYSED), AnswerText.of(field, answer));
        List<FieldPath> asked = List.of(
                FieldPath.of(Field.PROCESS_DONE, ProcessStep.ANALYSED),
                FieldPath.of(Field.PROCESS_DATE, ProcessStep.ANALYSED));
        return TypedFormReader.read(new TypedForm(texts, List.of()), asked, false, "様式")
                .answers()
                .processStep(ProcessStep.ANALYSED);
    }

    private static TargetAnswers target(Field field, Answer<?> answer) {
        Map<FieldPath, String> texts = Map.of(
                FieldPath.ofTarget(Field.TARGET_INDICATOR, 1),
                "支援会議の開催",
                FieldPath.ofTarget(field, 1),
                AnswerText.of(field, answer));
        return TypedFormReader.read(new TypedForm(texts, List.of(1)), List.of(), true, "様式")
                .answers()
                .targets()
                .getFirst();
    }

    private static ReportAnswers read(FieldPath field, Answer<?> answer) {
        TypedForm form = new TypedForm(Map.of(field, AnswerText.of(field.field(), answer)), List.of());
        return TypedFormReader.read(form, List.of(field), false, "様式").answers();
    }
}
