package kurogo.intake.read.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.DataTable;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.term.Terms;

/**
 * The head of a list with one figure a row.
 *
 * @param row the row it stands in
 * @param parts the columns of what is counted, of the figure and, where it is stated, of its unit
 * @param naming the columns that name the municipality
 * @param keys all columns that say whose a figure is and of when
 * @param notes the columns of remarks
 */
record TallHead(int row, Map<Part, Integer> parts, List<Integer> naming, List<Integer> keys, List<Integer> notes) {

    private static final int ROWS_LOOKED_AT = 20;
    private static final Set<Heading> NAMING = Set.of(Heading.MUNICIPALITY_CODE, Heading.MUNICIPALITY_NAME);
    private static final Set<Heading> REMARKS = Set.of(Heading.NOTE, Heading.REMARKS);

    /** What a row of such a list tells beside whose it is. The words of the headings are data. */
    enum Part {
        ITEM,
        VALUE,
        UNIT;

        private static final Map<String, Part> BY_SPELLING = DataTable.rows("tall.csv").stream()
                .flatMap(row -> row.spellings().stream()
                        .map(spelling -> Map.entry(
                                Terms.key(spelling), valueOf(row.cells().getFirst()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        static Optional<Part> of(SourceCell heading) {
            return Optional.ofNullable(BY_SPELLING.get(Terms.key(CellText.of(heading))));
        }
    }

    /** The head of the list on a whole sheet; nothing where it holds none. */
    static Optional<TallHead> on(Grid grid, Terms terms) {
        for (int row = 0; row < Math.min(grid.endRow(), ROWS_LOOKED_AT); row++) {
            Optional<TallHead> head = in(grid, row, terms);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** One that a row is: it names a municipality and has one column of each part, and no figure is asked for by name. */
    private static Optional<TallHead> in(Grid grid, int row, Terms terms) {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        List<Integer> naming = new ArrayList<>();
        List<Integer> keys = new ArrayList<>();
        List<Integer> notes = new ArrayList<>();
        for (SourceCell cell : grid.row(row)) {
            int column = cell.address().column();
            Optional<Part> part = Part.of(cell);
            Optional<Heading> asked = terms.heading(CellText.of(cell));
            boolean twice = part.isPresent() && parts.put(part.get(), column) != null;
            if (twice || asked.filter(Heading::isFigure).isPresent()) {
                return Optional.empty();
            }
            if (part.isEmpty()) {
                (asked.filter(REMARKS::contains).isPresent() ? notes : keys).add(column);
            }
            asked.filter(NAMING::contains).ifPresent(names -> naming.add(column));
        }
        boolean whole = parts.containsKey(Part.ITEM) && parts.containsKey(Part.VALUE) && !naming.isEmpty();
        return whole ? Optional.of(new TallHead(row, parts, naming, keys, notes)) : Optional.empty();
    }

    /** What a row tells; an empty cell where the list has no such column. */
    SourceCell cell(Grid grid, int of, Part part) {
        Integer column = parts.get(part);
        return column == null ? new SourceCell(new CellAddress(of, 0), CellContent.EMPTY) : grid.cell(of, column);
    }
}
