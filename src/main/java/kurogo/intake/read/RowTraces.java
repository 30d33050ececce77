package kurogo.intake.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.RowTrace;
import kurogo.report.answers.RowTrace.ColumnTrace;
import kurogo.report.answers.Silence;

/** Gathers the rows of a long list in which the answers of one report stand. */
final class RowTraces {

    private static final Map<String, Programme> PROGRAMMES =
            Stream.of(Programme.values()).collect(Collectors.toMap(Enum::name, programme -> programme));

    private final Map<Programme, RowTrace> traces = new EnumMap<>(Programme.class);

    Map<Programme, RowTrace> traces() {
        return traces;
    }

    /**
     * Notes where an answer stands, if row and column tell all there is to tell: the text of the cell follows from the answer.
     *
     * @return whether it was noted
     */
    boolean take(FieldPath field, Answer<?> answer, SourceCell cell, String sheet) {
        Programme programme = PROGRAMMES.get(field.of());
        long factor = factor(answer, cell);
        if (programme == null || factor == 0 || !cell.formula().isEmpty()) {
            return false;
        }
        RowTrace row = traces.computeIfAbsent(
                programme, fresh -> new RowTrace(sheet, cell.address().row(), new EnumMap<>(Field.class)));
        if (row.row() != cell.address().row()) {
            return false;
        }
        row.columns().put(field.field(), new ColumnTrace(cell.address().column(), factor));
        return true;
    }

    /** By what the figure in a cell was multiplied; 1 for words, 0 when the text does not follow from the answer. */
    private static long factor(Answer<?> answer, SourceCell cell) {
        return switch (answer) {
            case Answer.Given<?>(Long value) -> factor(value, CellText.of(cell));
            case Answer.Given<?> words -> 1;
            case Answer.Silent<?>(Silence silence) -> silence == Silence.BLANK && cell.isEmpty() ? 1 : 0;
        };
    }

    private static long factor(long value, String text) {
        if (text.equals(Long.toString(value))) {
            return 1;
        }
        for (Unit unit : Unit.all()) {
            long factor = unit.isMoney() ? unit.factor().longValueExact() : 1;
            if (factor > 1 && value % factor == 0 && text.equals(Long.toString(value / factor))) {
                return factor;
            }
        }
        return 0;
    }
}
