package kurogo.intake.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row below a head that holds nothing but units: （件）｜（千円）. */
final class UnitRow {

    private UnitRow() {}

    /** The table with the units of the row; nothing when the row is none of units. */
    static Optional<Table> apply(SheetReading sheet, Table table, int row) {
        List<SourceCell> filled = table.matrix().filled(row).toList();
        boolean units =
                !filled.isEmpty() && filled.stream().allMatch(cell -> unit(cell).isPresent());
        if (!units) {
            return Optional.empty();
        }
        Map<CellAddress, Unit> stated = filled.stream()
                .collect(
                        Collectors.toMap(SourceCell::address, cell -> unit(cell).orElseThrow()));
        sheet.takeRow(table.matrix(), row);
        List<Column> columns = table.columns().stream()
                .map(column -> Optional.ofNullable(stated.get(
                                table.matrix().cell(row, column.number()).address()))
                        .map(column::in)
                        .orElse(column))
                .toList();
        return Optional.of(new Table(
                table.matrix(), table.headFrom(), table.headTo(), table.lastRow(), columns, table.notNeeded()));
    }

    /** Whether a text is nothing but a unit. */
    static boolean isUnit(String text) {
        return unit(text).isPresent();
    }

    private static Optional<Unit> unit(SourceCell cell) {
        return unit(CellText.of(cell));
    }

    private static Optional<Unit> unit(String text) {
        return Unit.named(CellText.normalised(text).replaceAll("[()\\[\\]]|単位:?", ""));
    }
}
