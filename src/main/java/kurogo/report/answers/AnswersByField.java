package kurogo.report.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report laid out field by field, in the order of the form. A text that is empty counts as blank, and so does each
 * field of a programme or process step the report does not mention.
 */
final class AnswersByField {

    private static final TargetAnswers NO_TARGET =
            new TargetAnswers("", "", Answer.blank(), Answer.blank(), Answer.blank(), Answer.blank());

    private final Map<FieldPath, Answer<?>> fields = new LinkedHashMap<>();

    private AnswersByField() {}

    /** Every field, with room for a number of targets; those the report does not list are blank. */
    static Map<FieldPath, Answer<?>> of(ReportAnswers report, int targets) {
        AnswersByField layout = new AnswersByField();
        layout.put(Field.STATUS, report.status());
        for (Programme programme : Programme.values()) {
            layout.putProgramme(programme, report.programme(programme));
        }
        layout.put(Field.REFERRAL_CRITERIA, report.referralCriteria());
        layout.put(Field.NEEDS, report.needs());
        layout.put(Field.NEEDS_NOTE, text(report.needsNote()));
        layout.put(Field.TARGETS_SET, report.targetsSet());
        layout.putTargets(report.targets(), targets);
        for (ProcessStep step : ProcessStep.values()) {
            layout.putStep(step, report.processStep(step));
        }
        layout.putContact(report.contact());
        layout.put(Field.REMARKS, text(report.remarks()));
        return layout.fields;
    }

    private void putProgramme(Programme programme, ProgrammeAnswers answers) {
        put(FieldPath.of(Field.RUN, programme), answers.run());
        put(FieldPath.of(Field.FIRST_MONTH, programme), answers.firstMonth());
        put(FieldPath.of(Field.CASES, programme), answers.cases());
        put(FieldPath.of(Field.COST, programme), answers.costYen());
        put(FieldPath.of(Field.GRANT, programme), answers.grantYen());
        put(FieldPath.of(Field.PREFECTURE_SHARE, programme), answers.prefectureYen());
        put(FieldPath.of(Field.OWN_SHARE, programme), answers.ownYen());
        put(FieldPath.of(Field.CONTRACTED, programme), answers.contractedYen());
        put(FieldPath.of(Field.WAY, programme), answers.way());
    }

    private void putTargets(List<TargetAnswers> listed, int room) {
        for (int number = 1; number <= room; number++) {
            TargetAnswers target = number <= listed.size() ? listed.get(number - 1) : NO_TARGET;
            put(FieldPath.ofTarget(Field.TARGET_INDICATOR, number), text(target.indicator()));
            put(FieldPath.ofTarget(Field.TARGET_UNIT, number), text(target.unit()));
            put(FieldPath.ofTarget(Field.TARGET_BASELINE, number), target.baseline());
            put(FieldPath.ofTarget(Field.TARGET_VALUE, number), target.target());
            put(FieldPath.ofTarget(Field.TARGET_DUE, number), target.due());
            put(FieldPath.ofTarget(Field.TARGET_ACTUAL, number), target.actual());
        }
    }

    private void putStep(ProcessStep step, ProcessStepAnswers answers) {
        put(FieldPath.of(Field.PROCESS_DONE, step), answers.done());
        put(FieldPath.of(Field.PROCESS_DATE, step), answers.date());
        put(FieldPath.of(Field.PROCESS_NOTE, step), text(answers.note()));
    }

    private void putContact(ContactAnswers contact) {
        put(Field.CONTACT_SECTION, text(contact.section()));
        put(Field.CONTACT_NAME, text(contact.name()));
        put(Field.CONTACT_PHONE, text(contact.phone()));
        put(Field.CONTACT_EMAIL, text(contact.email()));
    }

    private void put(Field field, Answer<?> answer) {
        put(FieldPath.of(field), answer);
    }

    private void put(FieldPath path, Answer<?> answer) {
        fields.put(path, answer);
    }

    private static Answer<String> text(String text) {
        return text.isEmpty() ? Answer.blank() : Answer.of(text);
    }
}
