package kurogo.intake.read.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.intake.read.CellAddress;

/** Years of an era whose name stands only in the first cell of a column: 平成27, 28, 29. Only the year that follows is one. */
public final class CarriedYears {

    private static final Pattern COUNT = Pattern.compile("(?:明治|大正|昭和|平成|令和).*?(?<count>元|\\d{1,2})(?:年度?)?");

    private final Map<Integer, Carried> byColumn = new HashMap<>();

    /** A year of an era above: its number in the era, its Western year and the cell its era stands in. */
    private record Carried(int count, int year, CellAddress era) {}

    /** A year that lacks its era, with the cell that names it. */
    public record Year(int year, CellAddress era) {}

    /** Takes a year that is written with its era. */
    public void named(CellAddress cell, String text, int year) {
        Matcher written = COUNT.matcher(CellText.normalised(text));
        if (written.matches()) {
            String count = written.group("count");
            byColumn.put(cell.column(), new Carried(count.equals("元") ? 1 : Integer.parseInt(count), year, cell));
        }
    }

    /** The year a bare number is, if it follows the one above. */
    public Optional<Year> next(CellAddress cell, OptionalInt number) {
        Carried above = byColumn.get(cell.column());
        if (above == null || number.isEmpty() || number.getAsInt() != above.count() + 1) {
            byColumn.remove(cell.column());
            return Optional.empty();
        }
        Carried next = new Carried(above.count() + 1, above.year() + 1, above.era());
        byColumn.put(cell.column(), next);
        return Optional.of(new Year(next.year(), next.era()));
    }

    /** Whatever else stands in a column ends its years. */
    public void ended(CellAddress cell) {
        byColumn.remove(cell.column());
    }
}
