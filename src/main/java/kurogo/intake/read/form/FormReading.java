package kurogo.intake.read.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.Problem;
import kurogo.intake.read.UnderstoodCell;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ReportAnswers;

/**
 * What was understood of a typed form. Fields are named as the form names them, targets by its own numbers.
 *
 * @param answers the report as far as it was understood; targets in their order, those without any text left out
 * @param understood what was read of each field that holds a text and was understood
 * @param errors why a field was not understood
 * @param notices what was understood but is worth knowing, by the field it is best told at
 * @param cells what was read, with targets numbered as in the report
 */
public record FormReading(
        ReportAnswers answers,
        Map<FieldPath, UnderstoodCell> understood,
        Map<FieldPath, Problem> errors,
        Map<FieldPath, Problem> notices,
        List<UnderstoodCell> cells) {

    public FormReading {
        understood = Map.copyOf(understood);
        errors = Map.copyOf(errors);
        notices = Map.copyOf(notices);
        cells = List.copyOf(cells);
    }

    /** What was read of a field, if it holds a text that was understood. */
    public Optional<UnderstoodCell> of(FieldPath field) {
        return Optional.ofNullable(understood.get(field));
    }

    /** What keeps a field from being handed in, else what is worth knowing of it. */
    public Optional<Problem> problem(FieldPath field) {
        return Optional.ofNullable(errors.get(field)).or(() -> Optional.ofNullable(notices.get(field)));
    }
}
