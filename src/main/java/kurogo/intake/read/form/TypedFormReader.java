package kurogo.intake.read.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.CostParts;
import kurogo.intake.read.term.Terms;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/**
 * Reads a web form by the readings that read a workbook's cells, so that both understand the same. Money without a unit of
 * its own is in 千円, as the form says beside each field.
 */
public final class TypedFormReader {

    /** The fields asked of every target, in their order. */
    public static final List<Field> OF_TARGETS = List.of(
            Field.TARGET_INDICATOR,
            Field.TARGET_UNIT,
            Field.TARGET_BASELINE,
            Field.TARGET_VALUE,
            Field.TARGET_DUE,
            Field.TARGET_ACTUAL);

    private static final Optional<Unit> THOUSAND_YEN = Unit.named("千円");

    private final TypedForm form;
    private final Place place;
    private final AnswerCollector answers;
    private final Map<FieldPath, UnderstoodCell> understood = new LinkedHashMap<>();
    private final Map<FieldPath, Problem> errors = new HashMap<>();

    private TypedFormReader(TypedForm form, String name) {
        this.form = form;
        this.place = Place.sheet("", name);
        this.answers = new AnswerCollector("");
    }

    /**
     * Reads a form.
     *
     * @param asked the fields the form has, targets' ones left out; what was typed into others is not read
     * @param targets whether the form has targets
     * @param name what the form is called where an answer is traced back to it
     */
    public static FormReading read(TypedForm form, Collection<FieldPath> asked, boolean targets, String name) {
        TypedFormReader reader = new TypedFormReader(form, name);
        asked.forEach(field -> reader.read(field, field));
        if (targets) {
            form.targets().forEach(reader::readTarget);
        }
        return reader.reading();
    }

    private void readTarget(int number) {
        List<FieldPath> fields = OF_TARGETS.stream()
                .map(field -> FieldPath.ofTarget(field, number))
                .toList();
        if (fields.stream().allMatch(field -> form.text(field).isBlank())) {
            return;
        }
        int next = answers.nextTarget();
        fields.forEach(field -> read(field, FieldPath.ofTarget(field.field(), next)));
        FieldPath indicator = fields.getFirst();
        if (form.text(indicator).isBlank()) {
            errors.put(indicator, Problem.error(ProblemCode.TARGET_WITHOUT_INDICATOR, place, ""));
        }
    }

    /** Reads a field of the form into a field of the report. */
    private void read(FieldPath typed, FieldPath into) {
        SourceCell cell = new SourceCell(new CellAddress(0, 0), new CellContent.Text(form.text(typed)));
        programme(typed).ifPresent(answers::mention);
        int problemsBefore = answers.problems().size();
        answers.put(into, reading(typed.field(), cell), cell, place);
        if (answers.problems().size() > problemsBefore) {
            errors.put(typed, answers.problems().getLast());
        } else if (!cell.isEmpty()) {
            answers.cell(into).ifPresent(read -> understood.put(typed, read));
        }
    }

    private FormReading reading() {
        Map<FieldPath, Problem> notices = new HashMap<>();
        for (Programme programme : Programme.values()) {
            FieldPath cost = FieldPath.of(Field.COST, programme);
            CostParts.mismatch(answers, programme)
                    .ifPresent(found -> notices.put(cost, found.at(place, form.text(cost))));
        }
        return new FormReading(answers.answers(), understood, errors, notices, List.copyOf(understood.values()));
    }

    private static Optional<Programme> programme(FieldPath field) {
        return Arrays.stream(Programme.values())
                .filter(programme -> programme.name().equals(field.of()))
                .findFirst();
    }

    private static Reading<?> reading(Field field, SourceCell cell) {
        Heading heading = heading(field);
        return FieldReader.read(heading, cell, heading.isMoney() ? THOUSAND_YEN : Optional.empty(), Terms.builtIn());
    }

    /** The heading under which a workbook asks for the same. */
    private static Heading heading(Field field) {
        return switch (field) {
            case PROCESS_DONE -> Heading.RUN;
            case PROCESS_NOTE, NEEDS_NOTE -> Heading.NOTE;
            default -> Heading.valueOf(field.name());
        };
    }
}
