package kurogo.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kurogo.intake.read.form.TypedForm;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final FormLayout LAYOUT = new FormLayout(
            new Asked(Set.of(Programme.MULTI_AGENCY, Programme.OUTREACH), EnumSet.allOf(Question.class)));

    private final Map<FieldPath, String> texts = new HashMap<>();

    @Test
    void anEmptyFormWantsEverythingButNotesAndPointlessDays() {
        FormCheck check = check();

        assertThat(check.missing()).isEqualTo(check.wanted());
        assertThat(check.wanted())
                .contains(
                        FieldPath.of(Field.STATUS),
                        FieldPath.of(Field.CASES, Programme.OUTREACH),
                        FieldPath.of(Field.PROCESS_DONE, ProcessStep.REVIEWED),
                        FieldPath.of(Field.CONTACT_PHONE))
                .doesNotContain(
                        FieldPath.of(Field.NEEDS_NOTE),
                        FieldPath.of(Field.REMARKS),
                        FieldPath.of(Field.PROCESS_DATE, ProcessStep.REVIEWED));
    }

    @Test
    void aProgrammeThatDidNotRunWantsNoFigures() {
        texts.put(FieldPath.of(Field.RUN, Programme.OUTREACH), "無");

        assertThat(check().wanted())
                .contains(
                        FieldPath.of(Field.RUN, Programme.OUTREACH), FieldPath.of(Field.CASES, Programme.MULTI_AGENCY))
                .doesNotContain(
                        FieldPath.of(Field.CASES, Programme.OUTREACH), FieldPath.of(Field.WAY, Programme.OUTREACH));
    }

    @Test
    void aMunicipalityOutsideTheProgrammeIsAskedForItsNeedsAndWhomToAsk() {
        texts.put(FieldPath.of(Field.STATUS), "未実施");

        assertThat(check().wanted())
                .containsExactly(
                        FieldPath.of(Field.STATUS),
                        FieldPath.of(Field.NEEDS),
                        FieldPath.of(Field.CONTACT_SECTION),
                        FieldPath.of(Field.CONTACT_NAME),
                        FieldPath.of(Field.CONTACT_PHONE),
                        FieldPath.of(Field.CONTACT_EMAIL));
    }

    @Test
    void contractsAreNotAskedForWhereAllIsRunDirectly() {
        texts.put(FieldPath.of(Field.WAY, Programme.OUTREACH), "直営");

        assertThat(check().wanted()).doesNotContain(FieldPath.of(Field.CONTRACTED, Programme.OUTREACH));
    }

    @Test
    void zeroAndASilenceAreAnswersAndABlankIsNone() {
        FieldPath cases = FieldPath.of(Field.CASES, Programme.OUTREACH);
        FieldPath cost = FieldPath.of(Field.COST, Programme.OUTREACH);
        FieldPath grant = FieldPath.of(Field.GRANT, Programme.OUTREACH);
        texts.putAll(Map.of(cases, "0", cost, "集計中", grant, "未記入"));

        assertThat(check().missing()).contains(grant).doesNotContain(cases, cost);
    }

    @Test
    void whatWasNotUnderstoodIsAnErrorAndNotMissing() {
        FieldPath cases = FieldPath.of(Field.CASES, Programme.OUTREACH);
        texts.put(cases, "たくさん");

        assertThat(check().errors()).containsExactly(cases);
        assertThat(check().missing()).doesNotContain(cases);
        assertThat(check().answeredOf(List.of(cases))).isZero();
    }

    @Test
    void aTargetWantsWhatIsMeasuredHowMuchAndByWhen() {
        assertThat(check(4).wanted())
                .contains(
                        FieldPath.ofTarget(Field.TARGET_INDICATOR, 4),
                        FieldPath.ofTarget(Field.TARGET_VALUE, 4),
                        FieldPath.ofTarget(Field.TARGET_DUE, 4))
                .doesNotContain(FieldPath.ofTarget(Field.TARGET_ACTUAL, 4));
    }

    @Test
    void aRoundThatAsksLittleHasAShortForm() {
        FormLayout layout = new FormLayout(new Asked(Set.of(Programme.OUTREACH), Set.of(Question.FUNDING)));

        assertThat(layout.sections()).extracting(FormSection::id).containsExactly("status", "outreach");
        assertThat(layout.fields())
                .extracting(FieldPath::field)
                .containsExactly(
                        Field.STATUS,
                        Field.RUN,
                        Field.FIRST_MONTH,
                        Field.CASES,
                        Field.COST,
                        Field.GRANT,
                        Field.PREFECTURE_SHARE,
                        Field.OWN_SHARE);
    }

    private FormCheck check(Integer... targets) {
        TypedForm form = new TypedForm(texts, List.of(targets));
        return FormCheck.of(LAYOUT, form, LAYOUT.read(form, "様式"));
    }
}
