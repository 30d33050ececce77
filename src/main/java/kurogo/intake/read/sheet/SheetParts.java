package kurogo.intake.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.read.cell.SourceCell;

/** The sheets of a file as they stand, to be looked at part by part, so that even the longest is shown at once. */
public final class SheetParts {

    /** Rows of a part; parts begin at multiples of it. */
    public static final int ROWS = 120;

    private final SourceFile file;

    private SheetParts(SourceFile file) {
        this.file = file;
    }

    public static SheetParts in(SourceFile file) {
        return new SheetParts(file);
    }

    /** A sheet that can be looked at. */
    public record Sheet(String name, boolean hidden) {}

    /**
     * Some rows of a sheet.
     *
     * @param grid the rows, with the numbers they have in the file
     * @param goesOn whether rows follow
     */
    public record Part(Grid grid, boolean goesOn) {}

    /** The sheets, those that are held at once first. */
    public List<Sheet> sheets() {
        return Stream.concat(
                        file.sheets().stream().map(grid -> new Sheet(grid.name(), grid.hidden())),
                        file.longSheets().stream().map(sheet -> new Sheet(sheet.name(), sheet.hidden())))
                .toList();
    }

    /**
     * The part of a sheet in which a row stands; nothing when there is no such sheet.
     *
     * @param row row, 0-based
     */
    public Optional<Part> around(String sheet, int row) {
        int first = row / ROWS * ROWS;
        return file.sheets().stream()
                .filter(grid -> grid.name().equals(sheet))
                .map(grid -> new Part(cut(List.of(grid), grid, first), grid.endRow() > first + ROWS))
                .findFirst()
                .or(() -> file.longSheets().stream()
                        .filter(paged -> paged.name().equals(sheet))
                        .findFirst()
                        .flatMap(paged -> ofLong(paged, first)));
    }

    private static Optional<Part> ofLong(LongSheet sheet, int first) {
        List<Grid> pages = new ArrayList<>();
        try (Pages each = sheet.pages().open()) {
            Optional<Grid> page = each.next();
            while (page.isPresent() && page.get().firstRow() < first + ROWS) {
                if (page.get().endRow() > first) {
                    pages.add(page.get());
                }
                page = each.next();
            }
            boolean goesOn =
                    page.isPresent() || !pages.isEmpty() && pages.getLast().endRow() > first + ROWS;
            return pages.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Part(cut(pages, pages.getFirst(), first), goesOn));
        }
    }

    private static Grid cut(List<Grid> pages, Grid shape, int first) {
        int end = first + ROWS;
        List<List<SourceCell>> rows = new ArrayList<>();
        for (Grid page : pages) {
            for (int row = Math.max(first, page.firstRow()); row < Math.min(end, page.endRow()); row++) {
                rows.add(page.row(row));
            }
        }
        Set<Integer> hiddenRows =
                pages.stream().flatMap(page -> page.hiddenRows().stream()).collect(Collectors.toSet());
        List<MergedRange> merged = shape.merged().stream()
                .filter(range -> range.first().row() < end && range.last().row() >= first)
                .toList();
        return new Grid(shape.name(), shape.hidden(), first, rows, merged, hiddenRows, shape.hiddenColumns(), Map.of());
    }
}
