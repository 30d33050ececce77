package kurogo.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet in a modern workbook, one at a time; after the last one the shape of the sheet is known. Two contents
 * for one cell, cells outside their row and rows out of order are no way to write a sheet: such a file is damaged.
 */
final class SheetRows implements AutoCloseable {

    private final Markup markup;
    private final StoredCells stored;
    private final SheetFormulas formulas = new SheetFormulas();
    private final SheetShape.Draft shape = new SheetShape.Draft();
    private int lastRow = -1;
    private int width;
    private boolean inCells;

    /** Reads up to the first row; the markup is closed when it comes to none. */
    SheetRows(Markup markup, StoredCells stored) throws IOException {
        this.markup = markup;
        this.stored = stored;
        try {
            this.inCells = goToCells();
        } catch (RuntimeException damaged) {
            markup.close();
            throw damaged;
        }
    }

    /**
     * A row that holds something.
     *
     * @param number its 0-based number
     * @param cells its cells from the first column on
     * @param hidden whether the file hides it
     */
    record SheetRow(int number, List<SourceCell> cells, boolean hidden) {}

    /** The next row that holds anything; nothing after the last one. */
    Optional<SheetRow> next() {
        while (inCells && markup.next()) {
            if (markup.begins("row")) {
                SheetRow row = row();
                if (!row.cells().isEmpty()) {
                    return Optional.of(row);
                }
            } else {
                passOver("sheetData");
            }
        }
        return Optional.empty();
    }

    /** Whether more values than so many stand in the cells; reads no further than that takes. */
    boolean holdMoreThan(int most) {
        int holding = 0;
        while (holding <= most && inCells && markup.next()) {
            if (markup.begins("v")) {
                holding += markup.holdsSomething() ? 1 : 0;
            } else if (markup.begins("is")) {
                holding += RichText.of(markup).isEmpty() ? 0 : 1;
            } else {
                inCells = !markup.ends("sheetData");
            }
        }
        return holding > most;
    }

    /** The shape of the sheet; rows not yet read are passed over. */
    SheetShape shape() {
        while (inCells && markup.next()) {
            inCells = !markup.ends("sheetData");
        }
        while (markup.next()) {
            if (markup.begins("mergeCell")) {
                shape.merged(markup);
            } else if (markup.begins("sheetData")) {
                throw new FileRefused(ProblemCode.DAMAGED);
            }
        }
        return shape.shape();
    }

    @Override
    public void close() throws IOException {
        markup.close();
    }

    private boolean goToCells() {
        boolean ofCells = markup.next() && markup.begins("worksheet");
        while (markup.next()) {
            if (markup.begins("sheetData")) {
                return ofCells;
            } else if (markup.begins("col")) {
                shape.columns(markup);
            } else if (markup.isBeginning() && !markup.begins("cols")) {
                markup.skip();
            }
        }
        return false;
    }

    /** Passes over what is no row and no cell; sees whether the element around it ends. */
    private void passOver(String around) {
        if (markup.isBeginning()) {
            markup.skip();
        } else {
            inCells = !markup.ends(around);
        }
    }

    private SheetRow row() {
        Optional<String> stated = markup.attribute("r");
        boolean hidden = markup.isTrue("hidden") || markup.isNothing("ht");
        int number = stated.map(CellReference::rowNumber).orElse(-1);
        int column = 0;
        List<SourceCell> cells = new ArrayList<>(width);
        while (markup.next() && (markup.isBeginning() || !markup.ends("row"))) {
            if (markup.begins("c")) {
                CellTag tag = CellTag.of(markup);
                number = number(number, tag.address());
                CellAddress address = tag.address().orElse(new CellAddress(number, column));
                column = address.column() + 1;
                put(cells, cell(address, tag));
            } else {
                markup.skip();
            }
        }
        number = number < 0 ? lastRow + 1 : number;
        requireInOrder(number);
        lastRow = number;
        width = cells.size();
        return new SheetRow(number, cells, hidden);
    }

    /** The number of the row by a cell in it, which must not contradict what is known. */
    private int number(int known, Optional<CellAddress> cell) {
        int ofCell = cell.map(CellAddress::row).orElse(known < 0 ? lastRow + 1 : known);
        if (known >= 0 && ofCell != known) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        return ofCell;
    }

    private void requireInOrder(int number) {
        if (number <= lastRow) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }

    private SourceCell cell(CellAddress address, CellTag tag) {
        String value = null;
        String formula = "";
        while (markup.next() && markup.isBeginning()) {
            switch (markup.name()) {
                case "v" -> value = once(value, markup.text());
                case "is" -> value = once(value, RichText.of(markup));
                case "f" -> formula = formulas.read(markup);
                default -> markup.skip();
            }
        }
        String told = formula.isEmpty() ? formulas.reaching(address) : formula;
        return new SourceCell(address, stored.content(tag.type(), tag.style(), value, told), told);
    }

    private static String once(@Nullable String before, String now) {
        if (before != null) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        return now;
    }

    /** Puts a cell into its column; empty ones are left out. */
    private static void put(List<SourceCell> cells, SourceCell cell) {
        if (cell.content() == CellContent.EMPTY) {
            return;
        }
        int column = cell.address().column();
        while (cells.size() < column) {
            cells.add(new SourceCell(new CellAddress(cell.address().row(), cells.size()), CellContent.EMPTY));
        }
        if (column == cells.size()) {
            cells.add(cell);
        } else if (cells.get(column).content() == CellContent.EMPTY) {
            cells.set(column, cell);
        } else {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }
}
