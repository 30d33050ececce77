package kurogo.intake.read.list;

import java.util.Optional;
import kurogo.area.master.Municipality;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.CorrectedNames;
import kurogo.intake.read.table.SheetReading;

/** How the cells of a list's row name its municipality, and what else they say by a mark that repeats what stands above. */
final class RowSpellings {

    private RowSpellings() {}

    static void note(SheetReading sheet, ListRow row, Municipality municipality, CorrectedNames into) {
        if (!row.code().isEmpty()) {
            row.table().code().ifPresent(column -> name(sheet, row, column, municipality, into));
        }
        if (!row.name().isEmpty()) {
            row.table().name().ifPresent(column -> name(sheet, row, column, municipality, into));
        }
        mark(sheet, row, row.table().programme(), into);
        mark(sheet, row, row.table().fiscalYear(), into);
        mark(sheet, row, row.table().period(), into);
    }

    private static void mark(SheetReading sheet, ListRow row, Optional<Column> column, CorrectedNames into) {
        column.ifPresent(said -> into.mark(sheet, said.heading(), shown(row, said)));
    }

    private static void name(
            SheetReading sheet, ListRow row, Column column, Municipality municipality, CorrectedNames into) {
        String text = row.table().shownText(row.number(), column);
        boolean besideCounty =
                column.last() > column.number() && text.equals(municipality.county() + municipality.name());
        if (!besideCounty) {
            into.cell(sheet, column.heading(), shown(row, column), text, municipality);
        }
    }

    private static SourceCell shown(ListRow row, Column column) {
        return row.table().shown(row.number(), column);
    }
}
