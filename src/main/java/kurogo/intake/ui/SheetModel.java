package kurogo.intake.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.MergedRange;
import kurogo.report.answers.RowTrace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a sheet as the browser draws it.
 *
 * @param label what it is, for those who hear it
 * @param columns columns shown
 * @param rows rows shown
 */
record SheetModel(String label, List<Column> columns, List<Row> rows) {

    /** Columns of a part. */
    static final int COLUMNS = 60;

    private static final int LONGEST_TEXT = 300;

    record Column(String letter, boolean hidden) {}

    record Row(int row, boolean hidden, List<Cell> cells) {}

    /**
     * A cell, or a merged range as one.
     *
     * @param kind what was made of it, empty when nothing was
     * @param words the same in words
     * @param number whether its text is a number
     * @param rows rows it covers
     * @param columns columns it covers
     */
    record Cell(
            int row,
            int column,
            String text,
            String kind,
            String words,
            boolean number,
            @Nullable Integer rows,
            @Nullable Integer columns) {}

    /** What was made of a cell. */
    record Mark(FindingKind kind, String words) {}

    /**
     * Lays out a part of a sheet.
     *
     * @param grid its rows
     * @param firstColumn the first column shown
     * @param marks what was made of each cell
     */
    static SheetModel of(String label, Grid grid, int firstColumn, Function<CellAddress, Optional<Mark>> marks) {
        int end = Math.min(firstColumn + COLUMNS, Math.max(width(grid), firstColumn + 1));
        List<Column> columns = IntStream.range(firstColumn, end)
                .mapToObj(column -> new Column(
                        RowTrace.letters(column), grid.hiddenColumns().contains(column)))
                .toList();
        List<Row> rows = IntStream.range(grid.firstRow(), grid.endRow())
                .mapToObj(row -> new Row(
                        row,
                        grid.hiddenRows().contains(row),
                        IntStream.range(firstColumn, end)
                                .mapToObj(column -> new CellAddress(row, column))
                                .flatMap(address -> cell(grid, address, firstColumn, end, marks).stream())
                                .toList()))
                .toList();
        return new SheetModel(label, columns, rows);
    }

    /** Columns with anything in them. */
    static int width(Grid grid) {
        return grid.rows().stream().mapToInt(List::size).max().orElse(0);
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** Nothing for a cell that is covered by another one. */
    private static Optional<Cell> cell(
            Grid grid, CellAddress address, int firstColumn, int end, Function<CellAddress, Optional<Mark>> marks) {
        Optional<MergedRange> range =
                grid.merged().stream().filter(merged -> merged.holds(address)).findFirst();
        CellAddress shown = range.map(MergedRange::first).orElse(address);
        boolean begins = address.row() == Math.max(shown.row(), grid.firstRow())
                && address.column() == Math.max(shown.column(), firstColumn);
        if (!begins) {
            return Optional.empty();
        }
        SourceCell cell = grid.cell(shown);
        String text = CellText.shown(cell);
        Optional<Mark> mark = marks.apply(shown);
        return Optional.of(new Cell(
                address.row(),
                address.column(),
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text,
                mark.map(found -> found.kind().name()).orElse(""),
                mark.map(Mark::words).orElse(""),
                cell.content() instanceof CellContent.Number,
                range.map(merged -> Math.min(merged.last().row() + 1, grid.endRow()) - address.row())
                        .orElse(null),
                range.map(merged -> Math.min(merged.last().column() + 1, end) - address.column())
                        .orElse(null)));
    }
}
