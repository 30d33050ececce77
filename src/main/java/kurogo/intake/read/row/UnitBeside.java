package kurogo.intake.read.row;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitRow;

/**
 * What a row says of its unit in a column that a list is not asked for, and that stands not right behind a figure: 単位 円 in front of
 * the figures, 金額単位 百万円, 倍率 1000, 通貨 USD.
 */
public final class UnitBeside {

    private static final int ROWS_LOOKED_AT = 50;
    private static final Pattern OF_UNITS = Pattern.compile(".*(?:単位|倍率|乗数|通貨)");
    private static final Pattern OF_MONEY = Pattern.compile(".*(?:倍率|乗数|通貨)");
    private static final Pattern PLAIN = Pattern.compile("(?i)1|×?1倍?|等倍|円|日本円|jpy|yen|¥|\\\\");

    private UnitBeside() {}

    /** The columns of a table nobody knows by whose heading, or by whose first cells, they may say such things. */
    static List<Integer> columns(Table table) {
        return IntStream.range(0, table.matrix().columns())
                .filter(table.breadth()::holds)
                .filter(column -> !table.notNeeded().contains(column))
                .filter(column -> Stream.concat(table.columns().stream(), table.doubled().stream())
                        .noneMatch(known -> isOf(known, column)))
                .filter(column -> OF_UNITS.matcher(heading(table, column)).matches() || holdsUnits(table, column))
                .boxed()
                .toList();
    }

    /** The cells by which a row speaks against the units its money is read in. */
    public static Stream<SourceCell> against(ListRow row) {
        List<Integer> beside = row.table().unitsBeside();
        if (beside.isEmpty()) {
            return Stream.empty();
        }
        Table table = row.table().table();
        List<Column> money = table.columns().stream()
                .filter(column ->
                        column.heading().isMoney() && !row.cell(column).isEmpty())
                .toList();
        return money.isEmpty()
                ? Stream.empty()
                : beside.stream()
                        .map(column -> table.matrix().shown(row.number(), column))
                        .filter(cell -> !cell.isEmpty())
                        .filter(cell ->
                                speaksAgainst(heading(table, table.matrix().column(cell)), cell, money));
    }

    /** Whether a column belongs to a known one, or stands right behind its figures and is read with them. */
    private static boolean isOf(Column known, int column) {
        int last = known.heading().isFigure() ? known.last() + 1 : known.last();
        return known.heading() != Heading.TARGET_UNIT && known.number() <= column && column <= last;
    }

    private static boolean speaksAgainst(String heading, SourceCell cell, List<Column> money) {
        String text = CellText.normalised(CellText.of(cell));
        if (OF_MONEY.matcher(heading).matches()) {
            return !PLAIN.matcher(text).matches() && SilenceReading.of(text).isEmpty();
        }
        return unit(cell)
                .filter(Unit::isMoney)
                .filter(stated ->
                        money.stream().anyMatch(column -> !column.unit().equals(Optional.of(stated))))
                .isPresent();
    }

    private static boolean holdsUnits(Table table, int column) {
        return IntStream.rangeClosed(table.headTo() + 1, Math.min(table.lastRow(), table.headTo() + ROWS_LOOKED_AT))
                .mapToObj(row -> table.matrix().cell(row, column))
                .anyMatch(cell -> unit(cell).filter(Unit::isMoney).isPresent());
    }

    private static Optional<Unit> unit(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text)
                ? Unit.named(UnitRow.bare(text))
                : Optional.empty();
    }

    private static String heading(Table table, int column) {
        return IntStream.iterate(table.headTo(), row -> row >= table.headFrom(), row -> row - 1)
                .mapToObj(row -> CellText.label(table.matrix().shownText(row, column)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
