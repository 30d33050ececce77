package kurogo.intake.read.list;

import java.util.List;
import java.util.Optional;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.row.ListTable;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.table.UnitRow;

/** The units of a list as rows among its figures state them anew, or notes take them back. */
final class ListUnits {

    static final ListUnits NONE = new ListUnits(Optional.empty(), List.of());

    private final Optional<Unit> notedAtHead;
    private List<Column> asStated;

    private ListUnits(Optional<Unit> notedAtHead, List<Column> asStated) {
        this.notedAtHead = notedAtHead;
        this.asStated = asStated;
    }

    static ListUnits of(Table table, ListTable list) {
        return new ListUnits(UnitNote.at(table), list.table().columns());
    }

    /** The table with the units that a row of nothing but units states, or without those that a note takes back. */
    ListTable below(ListTable table, int row, List<SourceCell> filled, SheetReading sheet, ListWords words) {
        boolean mayStateUnits = words.isUnit(CellText.of(filled.getFirst())) || UnitRow.saysUnit(filled.getFirst());
        Table noted = UnitRow.moneyNoted(filled)
                .or(() -> mayStateUnits ? UnitRow.moneyAlone(table.table(), filled) : Optional.empty())
                .map(unit -> belowNote(table.table(), unit))
                .orElse(table.table());
        if (!noted.equals(table.table())) {
            return ListTable.of(noted);
        }
        return mayStateUnits
                ? UnitRow.apply(sheet, table.table(), row).map(this::stated).orElse(table)
                : table;
    }

    /** A note that stood above the head already says nothing new, and one in the unit of the head lets it hold again. */
    private Table belowNote(Table table, Unit noted) {
        Table stated = table.with(asStated);
        return notedAtHead.equals(Optional.of(noted)) ? stated : UnitRow.belowNote(stated, noted);
    }

    private ListTable stated(Table table) {
        asStated = table.columns();
        return ListTable.of(table);
    }
}
