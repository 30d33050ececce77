package kurogo.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.CellContent;
import kurogo.intake.read.Grid;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.SourceCell;
import kurogo.intake.read.SourceFile;

/** Opens text tables: CSV and TSV in any encoding officials use, separated by comma, semicolon or tab. */
final class TextTableFile {

    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final int LINES_LOOKED_AT = 20;

    private final FileLimits limits;

    TextTableFile(FileLimits limits) {
        this.limits = limits;
    }

    SourceFile open(String name, byte[] bytes) {
        String text = TextEncoding.decode(bytes);
        if (text.isBlank()) {
            throw new FileRefused(ProblemCode.EMPTY_FILE);
        }
        if (text.indexOf('\0') >= 0) {
            throw new FileRefused(ProblemCode.NOT_A_SPREADSHEET);
        }
        Grid grid = new Grid("", false, rows(text), List.of(), Set.of(), Set.of());
        return new SourceFile(name, List.of(grid), List.of());
    }

    private List<List<SourceCell>> rows(String text) {
        List<List<SourceCell>> rows = new ArrayList<>();
        int cells = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                cells += row.getFieldCount();
                if (cells > limits.cells()) {
                    throw new FileRefused(ProblemCode.TOO_LARGE);
                }
                rows.add(row(row, rows.size()));
            }
        } catch (CsvParseException | IOException damaged) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        return rows;
    }

    private static List<SourceCell> row(CsvRecord record, int row) {
        List<SourceCell> cells = new ArrayList<>(record.getFieldCount());
        for (int column = 0; column < record.getFieldCount(); column++) {
            String field = record.getField(column);
            cells.add(new SourceCell(
                    new CellAddress(row, column), field.isEmpty() ? CellContent.EMPTY : new CellContent.Text(field)));
        }
        return cells;
    }

    /** The sign that occurs most often in the first lines. */
    private static char separator(String text) {
        String start = text.lines().limit(LINES_LOOKED_AT).reduce("", (before, line) -> before + line);
        char most = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(start, separator) > count(start, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
