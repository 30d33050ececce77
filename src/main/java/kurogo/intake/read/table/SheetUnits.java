package kurogo.intake.read.table;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.sheet.Grid;

/** In which unit the money of a sheet is: by its headings, else by the notes that hold for it. */
public final class SheetUnits {

    private final Optional<Unit> noted;
    private final Set<Unit> met;

    private SheetUnits(Optional<Unit> noted, Set<Unit> met) {
        this.noted = noted;
        this.met = met;
    }

    static SheetUnits of(Grid grid) {
        return new SheetUnits(UnitNote.on(grid), new HashSet<>());
    }

    /** The same on a later page of the sheet. */
    SheetUnits onNextPage() {
        return new SheetUnits(noted, new HashSet<>(met));
    }

    /** The unit of a column, else that of the sheet. */
    Optional<Unit> of(Column column) {
        return column.unit().or(() -> column.heading().isMoney() ? noted : Optional.empty());
    }

    /** The table in the unit that is noted at its head or on the sheet, unless a heading of it states another: then nothing is said of the rest. */
    public Table noted(Table table) {
        Optional<Unit> ofTable = UnitNote.at(table).or(() -> noted);
        boolean other = table.columns().stream()
                .filter(column -> column.heading().isMoney())
                .flatMap(column -> column.unit().stream())
                .anyMatch(unit -> !ofTable.equals(Optional.of(unit)));
        return ofTable.isEmpty() || other
                ? table
                : table.with(table.columns().stream()
                        .map(column ->
                                column.heading().isMoney() && column.unit().isEmpty()
                                        ? column.in(ofTable.get())
                                        : column)
                        .toList());
    }

    /** Keeps in mind in which units the money of a table is read. */
    public void meet(Table table) {
        noted(table).columns().stream()
                .filter(column -> column.heading().isMoney())
                .flatMap(column -> of(column).stream())
                .forEach(met::add);
    }

    /** Whether a sentence states another unit than the money of the tables met so far is read in. */
    boolean isOtherIn(String text) {
        Optional<Unit> ofFootnote = Footnote.isOne(text) && UnitNote.speaksOfUnits(text)
                ? Unit.inHeading(text).filter(Unit::isMoney)
                : Optional.empty();
        return UnitSentence.money(text)
                .or(() -> ofFootnote)
                .filter(said -> met.stream().anyMatch(unit -> !unit.equals(said)))
                .isPresent();
    }
}
