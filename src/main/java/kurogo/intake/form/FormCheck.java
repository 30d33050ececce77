package kurogo.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kurogo.intake.read.form.FormReading;
import kurogo.intake.read.form.TypedForm;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;

/**
 * How far a form is filled in. What other answers make pointless is not wanted: the cost of a programme that did not run, the
 * process steps of a municipality that neither implements nor prepares. Notes are never wanted.
 *
 * @param wanted fields that want an answer, in the order of the form
 * @param missing those of them without one; a blank may be handed in, but not unnoticed
 * @param errors fields that were not understood, wanted or not; none of them may be handed in
 */
public record FormCheck(List<FieldPath> wanted, List<FieldPath> missing, List<FieldPath> errors) {

    private static final Answer<ImplementationStatus> NOT_IMPLEMENTING =
            Answer.of(ImplementationStatus.NOT_IMPLEMENTING);
    private static final Set<Field> NOTES = Set.of(Field.NEEDS_NOTE, Field.PROCESS_NOTE, Field.REMARKS);
    private static final List<Field> OF_EVERY_TARGET =
            List.of(Field.TARGET_INDICATOR, Field.TARGET_VALUE, Field.TARGET_DUE);

    public FormCheck {
        wanted = List.copyOf(wanted);
        missing = List.copyOf(missing);
        errors = List.copyOf(errors);
    }

    /** Checks a form that was read. */
    public static FormCheck of(FormLayout layout, TypedForm form, FormReading reading) {
        Set<FieldPath> all = new LinkedHashSet<>();
        for (FormSection section : layout.sections()) {
            all.addAll(section.fields());
            if (section.kind() == FormSection.Kind.TARGETS) {
                form.targets()
                        .forEach(number -> TypedFormReader.OF_TARGETS.forEach(
                                field -> all.add(FieldPath.ofTarget(field, number))));
            }
        }
        List<FieldPath> wanted =
                all.stream().filter(path -> isWanted(path, reading.answers())).toList();
        return new FormCheck(
                wanted,
                wanted.stream().filter(path -> isMissing(path, reading)).toList(),
                all.stream().filter(reading.errors()::containsKey).toList());
    }

    /** How many of some fields are wanted. */
    public int wantedOf(List<FieldPath> fields) {
        return (int) wanted.stream().filter(fields::contains).count();
    }

    /** How many of some wanted fields are answered. */
    public int answeredOf(List<FieldPath> fields) {
        List<FieldPath> open = new ArrayList<>(missing);
        open.addAll(errors);
        return (int) wanted.stream()
                .filter(fields::contains)
                .filter(path -> !open.contains(path))
                .count();
    }

    private static boolean isMissing(FieldPath path, FormReading reading) {
        boolean answered = reading.of(path)
                .filter(cell -> !cell.understood().equals(Silence.BLANK.name()))
                .isPresent();
        return !answered && !reading.errors().containsKey(path);
    }

    private static boolean isWanted(FieldPath path, ReportAnswers answers) {
        Field field = path.field();
        boolean outside = answers.status().equals(NOT_IMPLEMENTING);
        if (NOTES.contains(field)) {
            return false;
        }
        if (TypedFormReader.OF_TARGETS.contains(field)) {
            return OF_EVERY_TARGET.contains(field);
        }
        return switch (field) {
            case RUN -> !outside;
            case FIRST_MONTH, CASES, COST, GRANT, PREFECTURE_SHARE, OWN_SHARE, CONTRACTED, WAY ->
                isWanted(field, answers.programme(Programme.valueOf(path.of())), outside);
            case REFERRAL_CRITERIA -> ran(answers.programme(Programme.MULTI_AGENCY), outside);
            case TARGETS_SET, PROCESS_DONE -> !outside;
            case PROCESS_DATE ->
                answers.processStep(ProcessStep.valueOf(path.of())).done().is(true);
            default -> true;
        };
    }

    private static boolean isWanted(Field field, ProgrammeAnswers answers, boolean outside) {
        boolean pointless = field == Field.CONTRACTED && answers.way().is(WayOfRunning.DIRECT);
        return ran(answers, outside) && !pointless;
    }

    /** Whether a programme ran, for all that is known; a municipality outside the programme has to say so. */
    private static boolean ran(ProgrammeAnswers answers, boolean outside) {
        boolean notRun = answers.run().is(false) || answers.run().equals(Answer.silent(Silence.NOT_RUN));
        return !notRun && (!outside || answers.run().is(true));
    }
}
