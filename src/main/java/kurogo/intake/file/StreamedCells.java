package kurogo.intake.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.CellContent;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.SourceCell;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a streamed row into ours. */
final class StreamedCells {

    private static final Set<String> ERROR_VALUES =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!");
    /** A character the format cannot store as such, written by its number: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final boolean date1904;
    private final FileLimits limits;

    StreamedCells(boolean date1904, FileLimits limits) {
        this.date1904 = date1904;
        this.limits = limits;
    }

    /** The 0-based number of a row, as its cells tell it. */
    int number(Row row) {
        int ofCells = first(row).getAddress().getRow();
        boolean unnumbered = row.getRowNum() == ofCells;
        if (!unnumbered && row.getRowNum() != ofCells + 1) {
            throw new StreamedWorkbook.NotStreamableException();
        }
        return ofCells;
    }

    /** The cells of a row from its first column on, trailing empty ones left out. */
    List<SourceCell> cells(Row row) {
        int width = row.getCellCount();
        while (width > 0 && isEmpty(row.getCell(width - 1))) {
            width--;
        }
        if (width > limits.cellsAtOnce()) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
        int number = number(row);
        List<SourceCell> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            cells.add(cell(row.getCell(column), new CellAddress(number, column)));
        }
        return cells;
    }

    private static Cell first(Row row) {
        return row.stream()
                .filter(cell -> cell != null)
                .findFirst()
                .orElseThrow(StreamedWorkbook.NotStreamableException::new);
    }

    private static boolean isEmpty(@Nullable Cell cell) {
        return cell == null || cell.getType() == CellType.EMPTY;
    }

    private SourceCell cell(@Nullable Cell cell, CellAddress address) {
        if (cell == null) {
            return new SourceCell(address, CellContent.EMPTY);
        }
        String formula = Optional.ofNullable(cell.getFormula()).orElse("");
        return new SourceCell(address, content(cell, formula), formula);
    }

    private CellContent content(Cell cell, String formula) {
        if (cell.getType() == CellType.ERROR) {
            return new CellContent.Fault(String.valueOf(cell.getRawValue()));
        }
        boolean uncomputed = !formula.isEmpty() && cell.getRawValue() == null;
        return uncomputed
                ? new CellContent.Uncomputed(formula)
                : switch (cell.getValue()) {
                    case BigDecimal number -> new CellContent.Number(number, format(cell), date1904);
                    case Boolean truth -> new CellContent.Bool(truth);
                    case String text when isFault(cell, text) -> new CellContent.Fault(text);
                    case String text -> new CellContent.Text(unescaped(text));
                    case null -> formula.isEmpty() ? CellContent.EMPTY : new CellContent.Text("");
                    default -> throw new StreamedWorkbook.NotStreamableException();
                };
    }

    private static boolean isFault(Cell cell, String text) {
        return cell.getType() == CellType.FORMULA && ERROR_VALUES.contains(text);
    }

    private static String format(Cell cell) {
        Integer id = cell.getDataFormatId();
        String stored = cell.getDataFormatString();
        return stored != null ? stored : JapaneseFormats.of(id == null ? 0 : id);
    }

    private static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
