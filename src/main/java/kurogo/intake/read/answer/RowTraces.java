package kurogo.intake.read.answer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.report.answers.AnswerRows;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.RowTrace;
import kurogo.report.answers.RowTrace.CellTrace;

/** Gathers the rows of a long list in which the answers of one report stand. */
public final class RowTraces {

    private static final Map<String, Programme> PROGRAMMES =
            Stream.of(Programme.values()).collect(Collectors.toMap(Enum::name, programme -> programme));

    private final Map<Programme, RowTrace> ofProgrammes = new EnumMap<>(Programme.class);
    private Optional<RowTrace> ofReport = Optional.empty();

    public AnswerRows rows() {
        return new AnswerRows(ofReport, Map.copyOf(ofProgrammes));
    }

    /** Whether a row tells where the answer to a question stands. */
    public boolean tell(FieldPath field) {
        Programme programme = PROGRAMMES.get(field.of());
        Optional<RowTrace> row = programme == null ? ofReport : Optional.ofNullable(ofProgrammes.get(programme));
        return row.map(found -> found.cells().containsKey(field.field())).orElse(false);
    }

    /**
     * Notes where an answer stands, if it stands in the row of the others.
     *
     * @param corrected whether the cell says the answer in another spelling
     * @return whether it was noted
     */
    public boolean take(FieldPath field, SourceCell cell, String sheet, boolean corrected) {
        if (!RowTrace.tells(field.field())) {
            return false;
        }
        RowTrace row = row(field, cell, sheet);
        if (row.row() != cell.address().row()) {
            row.cells().remove(field.field());
            return false;
        }
        row.cells().put(field.field(), new CellTrace(cell.address().column(), CellText.inFile(cell), corrected));
        return true;
    }

    private RowTrace row(FieldPath field, SourceCell cell, String sheet) {
        Programme programme = PROGRAMMES.get(field.of());
        if (programme != null) {
            return ofProgrammes.computeIfAbsent(programme, fresh -> row(cell, sheet));
        }
        RowTrace row = ofReport.orElseGet(() -> row(cell, sheet));
        ofReport = Optional.of(row);
        return row;
    }

    private static RowTrace row(SourceCell cell, String sheet) {
        return new RowTrace(sheet, cell.address().row(), new EnumMap<>(Field.class));
    }
}
