package kurogo.report.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.report.answers.RowTrace.CellTrace;

/**
 * Of a report read from a long list, the rows its answers came from. What bears a note or is a formula's result is traced cell
 * by cell beside it.
 *
 * @param ofReport the row of what is answered once in a report
 * @param ofProgrammes the rows of the answers on each programme
 */
public record AnswerRows(Optional<RowTrace> ofReport, Map<Programme, RowTrace> ofProgrammes) {

    /** A report that was not read from a long list. */
    public static final AnswerRows NONE = new AnswerRows(Optional.empty(), Map.of());

    /**
     * One answer and the cell it came from.
     *
     * @param field the question
     * @param sheet name of the sheet, empty for a text file
     * @param cell address such as {@code E12}
     * @param cellText text of the cell as it stands
     * @param understood the answer in plain form
     * @param corrected whether the cell says it in another spelling
     */
    public record Traced(
            FieldPath field, String sheet, String cell, String cellText, String understood, boolean corrected) {}

    /** How many cells say their answer in another spelling. */
    public int corrections() {
        int corrections = 0;
        for (RowTrace row : rows()) {
            for (CellTrace cell : row.cells().values()) {
                corrections += cell.corrected() ? 1 : 0;
            }
        }
        return corrections;
    }

    /** Each answer with its cell, in the order of the form. */
    public List<Traced> traced(ReportAnswers answers) {
        List<Traced> traced = new ArrayList<>();
        answers.byField()
                .forEach((path, answer) -> row(path)
                        .filter(row -> row.cells().containsKey(path.field()))
                        .ifPresent(row -> traced.add(traced(path, answer, row))));
        return traced;
    }

    private Optional<RowTrace> row(FieldPath path) {
        return path.of().isEmpty()
                ? ofReport
                : Stream.of(Programme.values())
                        .filter(programme -> programme.name().equals(path.of()))
                        .findFirst()
                        .map(ofProgrammes::get);
    }

    private Collection<RowTrace> rows() {
        List<RowTrace> rows = new ArrayList<>(ofProgrammes.values());
        ofReport.ifPresent(rows::add);
        return rows;
    }

    private static Traced traced(FieldPath path, Answer<?> answer, RowTrace row) {
        CellTrace cell = Objects.requireNonNull(row.cells().get(path.field()));
        return new Traced(path, row.sheet(), row.address(path.field()), cell.text(), answer.plain(), cell.corrected());
    }
}
