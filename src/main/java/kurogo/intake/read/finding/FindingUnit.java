package kurogo.intake.read.finding;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.finding.Finding.StatedUnit;
import kurogo.intake.read.finding.Finding.UnitSource;

/** Finds out which unit is stated for a number of a row: by itself, its column, its row or the note on its table. */
final class FindingUnit {

    private final ColumnHeads heads;
    private final Map<Integer, String> words;
    private final Set<Integer> figures;

    /**
     * For one row.
     *
     * @param words the words of the row by column
     * @param figures the columns of the row that hold figures
     */
    FindingUnit(ColumnHeads heads, Map<Integer, String> words, Set<Integer> figures) {
        this.heads = heads;
        this.words = words;
        this.figures = figures;
    }

    /** The unit of a number in a column; nothing when nobody states one for it, or two differ. */
    Optional<StatedUnit> of(int column, String label) {
        Optional<StatedUnit> ofHead = heads.unit(column);
        if (heads.isOfItsOwnMeasure(column, "")) {
            return ofHead;
        }
        OptionalInt stating = unitColumn(column);
        Optional<Unit> inColumn = stating.isPresent()
                ? Optional.ofNullable(words.get(stating.getAsInt())).flatMap(Unit::named)
                : Optional.empty();
        if (stating.isPresent() && inColumn.isEmpty()) {
            return Optional.empty();
        }
        Optional<StatedUnit> ofRow =
                inColumn.or(() -> Unit.inHeading(label)).map(unit -> new StatedUnit(unit, UnitSource.ROW));
        if (ofHead.isPresent() && ofRow.isPresent()) {
            return ofHead.filter(stated -> stated.unit().equals(ofRow.get().unit()));
        }
        return ofHead.isPresent()
                ? ofHead.filter(
                        stated -> !Measures.know(stated.unit()) || !heads.contradicts(stated.unit(), column, label))
                : ofRow.filter(stated -> inColumn.isEmpty() && !Measures.know(stated.unit())
                                || !heads.contradictsRow(stated.unit(), column, label))
                        .or(() -> ofNote(column, label));
    }

    private Optional<StatedUnit> ofNote(int column, String label) {
        return heads.isOfItsOwnMeasure(column, label) ? Optional.empty() : heads.unitOfNote(column, label);
    }

    /** The column 単位 that speaks of a figure: right behind it, or before it and behind no other one. */
    private OptionalInt unitColumn(int column) {
        OptionalInt behind = statingColumns().filter(at -> at > column).min();
        if (behind.isPresent() && IntStream.range(column + 1, behind.getAsInt()).noneMatch(words::containsKey)) {
            return behind;
        }
        OptionalInt before = statingColumns().filter(at -> at < column).max();
        return before.isPresent() && !standsBehindFigure(before.getAsInt()) ? before : OptionalInt.empty();
    }

    private IntStream statingColumns() {
        return words.keySet().stream()
                .filter(column -> heads.is(HeadKind.UNIT, column))
                .mapToInt(Integer::intValue);
    }

    private boolean standsBehindFigure(int unitColumn) {
        for (int column = unitColumn - 1; column >= 0; column--) {
            if (figures.contains(column) || heads.holdsFigures(column)) {
                return true;
            }
            if (words.containsKey(column)) {
                return false;
            }
        }
        return false;
    }
}
