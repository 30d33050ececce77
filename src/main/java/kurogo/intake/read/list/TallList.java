package kurogo.intake.read.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.list.TallHead.Part;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.table.HeadMeaning;
import kurogo.intake.read.term.Terms;

/**
 * A list with one figure a row, as databases give it: whose it is, what it counts (項目), the figure (値) and mostly its unit. It is
 * set out with the figures of one municipality, time and programme in one row, each below what it counts, as people write such
 * lists; every cell keeps the address at which it stands in the file. A figure that stands twice begins a row of its own, which
 * is then seen to be on the same as another.
 */
public final class TallList {

    /** A column of ever different words is no column of what is counted. */
    private static final int MOST_QUESTIONS = 200;

    private final Grid grid;
    private final TallHead head;
    private final int width;
    private final Map<Question, Integer> columns = new LinkedHashMap<>();
    private final NavigableMap<Integer, SourceCell> headings = new TreeMap<>();
    private final Map<List<String>, NavigableMap<Integer, SourceCell>> lineOf = new HashMap<>();
    private final List<NavigableMap<Integer, SourceCell>> lines = new ArrayList<>();
    private List<String> above = List.of();

    private TallList(Grid grid, TallHead head) {
        this.grid = grid;
        this.head = head;
        this.width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
    }

    /** What a figure counts, in the unit stated beside it. */
    private record Question(String item, String unit) {

        String heading() {
            boolean said = unit.isEmpty() || Unit.inHeading(item).equals(Unit.named(unit));
            return said ? item : item + "（" + unit + "）";
        }
    }

    /** A whole sheet with its list set out; the sheet as it is where it holds no such list of figures that are asked for. */
    public static Grid setOut(Grid grid, Terms terms) {
        return grid.merged().isEmpty()
                ? TallHead.on(grid, terms)
                        .map(head -> new TallList(grid, head).setOut(terms))
                        .orElse(grid)
                : grid;
    }

    public Grid setOut(Terms terms) {
        for (int row = head.row() + 1; row < grid.endRow(); row++) {
            if (isOnFigure(row)) {
                take(row);
            } else if (!isHeadAgain(row)) {
                lines.add(cells(row));
            }
            if (columns.size() > MOST_QUESTIONS) {
                return grid;
            }
        }
        boolean asked = columns.keySet().stream()
                .flatMap(question -> HeadMeaning.of(List.of(question.heading()), terms).stream())
                .anyMatch(meaning -> meaning.heading().isFigure());
        return asked ? laidOut() : grid;
    }

    private boolean isOnFigure(int row) {
        boolean told = !head.cell(grid, row, Part.VALUE).isEmpty()
                || head.keys().stream().anyMatch(key -> !grid.cell(row, key).isEmpty());
        return told && !head.cell(grid, row, Part.ITEM).isEmpty() && !isHeadAgain(row);
    }

    /** As on each printed page. */
    private boolean isHeadAgain(int row) {
        return Part.of(head.cell(grid, row, Part.ITEM)).isPresent();
    }

    private void take(int row) {
        SourceCell item = head.cell(grid, row, Part.ITEM);
        Question question = new Question(CellText.of(item), CellText.of(head.cell(grid, row, Part.UNIT)));
        int column = columns.computeIfAbsent(question, fresh -> width + columns.size());
        headings.putIfAbsent(column, new SourceCell(item.address(), new CellContent.Text(question.heading())));
        above = key(row);
        NavigableMap<Integer, SourceCell> line = lineOf.get(above);
        if (line == null || line.containsKey(column)) {
            line = keys(row);
            lineOf.put(above, line);
            lines.add(line);
        }
        line.put(column, head.cell(grid, row, Part.VALUE));
        for (int note : head.notes()) {
            keep(grid.cell(row, note), question, line);
        }
    }

    /** A remark on one figure says which; several of one row stand together in the cell of the first. */
    private static void keep(SourceCell note, Question on, NavigableMap<Integer, SourceCell> line) {
        if (!note.isEmpty()) {
            String text = on.item() + "：" + CellText.of(note);
            line.merge(
                    note.address().column(),
                    new SourceCell(note.address(), new CellContent.Text(text)),
                    (before, more) -> new SourceCell(
                            before.address(), new CellContent.Text(CellText.of(before) + "\n" + CellText.of(more))));
        }
    }

    /** Whose and of when a figure is, in words; where a row names no municipality, those above it go on. */
    private List<String> key(int row) {
        boolean nameless =
                head.naming().stream().allMatch(column -> grid.cell(row, column).isEmpty());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < head.keys().size(); i++) {
            SourceCell cell = grid.cell(row, head.keys().get(i));
            boolean goesOn = nameless && cell.isEmpty() && i < above.size();
            words.add(goesOn ? above.get(i) : CellText.of(cell));
        }
        return words;
    }

    private NavigableMap<Integer, SourceCell> keys(int row) {
        NavigableMap<Integer, SourceCell> cells = new TreeMap<>();
        head.keys().forEach(column -> cells.put(column, grid.cell(row, column)));
        return cells;
    }

    private NavigableMap<Integer, SourceCell> cells(int row) {
        NavigableMap<Integer, SourceCell> cells = new TreeMap<>();
        grid.row(row).forEach(cell -> cells.put(cell.address().column(), cell));
        return cells;
    }

    private Grid laidOut() {
        List<List<SourceCell>> rows = new ArrayList<>(grid.rows().subList(0, head.row()));
        NavigableMap<Integer, SourceCell> heads = keys(head.row());
        head.notes().forEach(column -> heads.put(column, grid.cell(head.row(), column)));
        heads.putAll(headings);
        rows.add(whole(heads));
        lines.forEach(line -> rows.add(whole(line)));
        return new Grid(
                grid.name(),
                grid.hidden(),
                grid.firstRow(),
                rows,
                List.of(),
                grid.hiddenRows(),
                grid.hiddenColumns(),
                grid.comments());
    }

    /** A row with its gaps filled. */
    private static List<SourceCell> whole(NavigableMap<Integer, SourceCell> cells) {
        List<SourceCell> row = new ArrayList<>();
        for (int column = 0; !cells.isEmpty() && column <= cells.lastKey(); column++) {
            SourceCell cell = cells.get(column);
            int number = cells.firstEntry().getValue().address().row();
            row.add(cell == null ? new SourceCell(new CellAddress(number, column), CellContent.EMPTY) : cell);
        }
        return row;
    }
}
