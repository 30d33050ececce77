package kurogo.intake.read.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.Grid;

/** Notes on the unit of money that stand on a sheet or right above a table: 単位：千円. */
public final class UnitNote {

    private static final Pattern UNIT_SAID = Pattern.compile("単\\s*位");
    private static final Pattern AT_BEGINNING = Pattern.compile("[\\s(（\\[【]*単\\s*位\\s*[^\\s)）]");

    /** The rows above a table in which a note is one on it. */
    public static final int ROWS = 3;

    private UnitNote() {}

    /** Whether a text is a note on the unit of a table. */
    public static boolean is(String text) {
        return AT_BEGINNING.matcher(text).lookingAt();
    }

    /** Whether a text says 単位 of something. */
    public static boolean speaksOfUnits(String text) {
        return text.indexOf('単') >= 0 && UNIT_SAID.matcher(text).find();
    }

    /** The unit of money noted on a sheet. */
    static Optional<Unit> on(Grid grid) {
        return onlyMoney(grid.rows().stream());
    }

    /** The unit of money noted at the head of a table. */
    public static Optional<Unit> at(Table table) {
        return onlyMoney(IntStream.rangeClosed(Math.max(0, table.headFrom() - ROWS), table.headTo())
                .mapToObj(table::filledCells));
    }

    /** The unit of money that notes such as 単位：千円 state in some lines; two different ones decide nothing. */
    private static Optional<Unit> onlyMoney(Stream<List<SourceCell>> lines) {
        Set<Unit> stated = lines.flatMap(UnitNote::money).collect(Collectors.toSet());
        return stated.size() == 1 ? stated.stream().findFirst() : Optional.empty();
    }

    private static Stream<Unit> money(List<SourceCell> line) {
        Stream<Unit> behindTheWord = line.stream()
                .map(CellText::of)
                .filter(UnitNote::speaksOfUnits)
                .flatMap(text -> Unit.statedIn(text).stream())
                .filter(Unit::isMoney);
        return Stream.concat(behindTheWord, UnitSentence.noted(line));
    }
}
