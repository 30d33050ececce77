package kurogo.intake.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;

/**
 * What people typed instead of what stands in cells of a file. The file stays as it is; it is read as if the cells said what
 * was typed.
 */
public final class Amendments {

    public static final Amendments NONE = new Amendments(Map.of());

    private final Map<String, TreeMap<CellAddress, String>> bySheet;

    private Amendments(Map<String, TreeMap<CellAddress, String>> bySheet) {
        this.bySheet = bySheet;
    }

    /** These and one more; it goes before an earlier one of the same cell. */
    public Amendments with(String sheet, CellAddress cell, String text) {
        Map<String, TreeMap<CellAddress, String>> more = copy();
        more.computeIfAbsent(sheet, fresh -> new TreeMap<>()).put(cell, text);
        return new Amendments(more);
    }

    /** These without that of a cell. */
    public Amendments without(String sheet, CellAddress cell) {
        Map<String, TreeMap<CellAddress, String>> fewer = copy();
        Optional.ofNullable(fewer.get(sheet)).ifPresent(cells -> cells.remove(cell));
        return new Amendments(fewer);
    }

    /** The file as it is to be read. */
    public SourceFile appliedTo(SourceFile file) {
        return bySheet.isEmpty()
                ? file
                : new SourceFile(
                        file.name(),
                        file.sheets().stream().map(this::whole).toList(),
                        file.longSheets().stream().map(this::longSheet).toList(),
                        file.formId(),
                        file.problems());
    }

    private Grid whole(Grid sheet) {
        TreeMap<CellAddress, String> cells = ofSheet(sheet.name());
        return cells.isEmpty()
                ? sheet
                : amended(sheet, Math.max(sheet.endRow(), cells.lastKey().row() + 1), cells);
    }

    private LongSheet longSheet(LongSheet sheet) {
        TreeMap<CellAddress, String> cells = ofSheet(sheet.name());
        return cells.isEmpty()
                ? sheet
                : new LongSheet(
                        sheet.name(),
                        sheet.hidden(),
                        () -> new AmendedPages(sheet.pages().open(), cells));
    }

    private TreeMap<CellAddress, String> ofSheet(String name) {
        return bySheet.getOrDefault(name, new TreeMap<>());
    }

    private static Grid amended(Grid grid, int endRow, TreeMap<CellAddress, String> cells) {
        List<List<SourceCell>> rows = new ArrayList<>(grid.rows());
        while (grid.firstRow() + rows.size() < endRow) {
            rows.add(List.of());
        }
        CellAddress from = new CellAddress(grid.firstRow(), 0);
        CellAddress to = new CellAddress(endRow, 0);
        cells.subMap(from, to).forEach((address, text) -> {
            int row = address.row() - grid.firstRow();
            rows.set(row, amended(rows.get(row), address, text));
        });
        return grid.with(rows);
    }

    private static List<SourceCell> amended(List<SourceCell> row, CellAddress address, String text) {
        List<SourceCell> cells = new ArrayList<>(row);
        while (cells.size() <= address.column()) {
            cells.add(new SourceCell(new CellAddress(address.row(), cells.size()), CellContent.EMPTY));
        }
        cells.set(address.column(), cells.get(address.column()).amended(text));
        return cells;
    }

    private Map<String, TreeMap<CellAddress, String>> copy() {
        Map<String, TreeMap<CellAddress, String>> copy = new HashMap<>();
        bySheet.forEach((sheet, cells) -> copy.put(sheet, new TreeMap<>(cells)));
        return copy;
    }

    /** Pages of a long sheet, each amended as it comes. */
    private record AmendedPages(Pages pages, TreeMap<CellAddress, String> cells) implements Pages {

        @Override
        public Optional<Grid> next() {
            return pages.next().map(page -> amended(page, page.endRow(), cells));
        }

        @Override
        public void close() {
            pages.close();
        }
    }
}
