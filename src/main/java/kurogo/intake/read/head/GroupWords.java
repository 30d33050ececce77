package kurogo.intake.read.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.HeadRows;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.HeadMeaning;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.HeadPeriod;

/**
 * Words that group the columns of a head, typed in the middle or at the right of their columns and merged with none of them. What stands left
 * of the first one then seems to belong to no group, and what stands left of the next ones to the group before.
 */
public final class GroupWords {

    private static final int ROWS_LOOKED_AT = 60;
    private static final Set<Heading> OF_ROWS = Set.of(
            Heading.MUNICIPALITY_CODE,
            Heading.MUNICIPALITY_NAME,
            Heading.AREA_NAME,
            Heading.PROGRAMME,
            Heading.FISCAL_YEAR,
            Heading.PERIOD);

    private final Table table;
    private final Terms terms;
    private final Optional<ReportingPeriod> expected;
    private final HeadRows rows;
    private final int columns;

    private GroupWords(Table table, Terms terms, Optional<ReportingPeriod> expected) {
        this.table = table;
        this.terms = terms;
        this.expected = expected;
        this.rows = new HeadRows(table.matrix(), table.headFrom(), table.headTo());
        this.columns = Math.min(table.matrix().columns() - 1, table.breadth().last()) + 1;
    }

    /**
     * A word that may stand anywhere over its columns.
     *
     * @param word the first such word of a row
     * @param uncovered the column left of it, which no word covers
     * @param unclear the columns of which nobody can say to which group they belong
     */
    record Astray(SourceCell word, int uncovered, Set<Integer> unclear) {}

    /** Says at which columns the words of a head leave open to which group they belong. */
    static Optional<Problem> problem(SheetReading sheet, Table table, Optional<ReportingPeriod> expected) {
        return astray(table, sheet.terms(), expected).map(found -> {
            SourceCell head = table.matrix().shown(table.headTo(), found.uncovered());
            return Problem.error(
                    ProblemCode.GROUP_UNCLEAR, sheet.place(head), CellText.of(head), CellText.of(found.word()));
        });
    }

    /** The table without the columns of which nobody can say to which group they belong. */
    public static Table certain(Table table, Terms terms, Optional<ReportingPeriod> expected) {
        return astray(table, terms, expected)
                .map(found -> table.leavingAside(found.unclear()))
                .orElse(table);
    }

    static Optional<Astray> astray(Table table, Terms terms, Optional<ReportingPeriod> expected) {
        boolean explained = table.columns().stream().anyMatch(Column::mapped);
        if (explained || table.headFrom() == table.headTo()) {
            return Optional.empty();
        }
        GroupWords words = new GroupWords(table, terms, expected);
        return IntStream.range(table.headFrom(), table.headTo())
                .mapToObj(words::inRow)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Astray> inRow(int row) {
        List<Integer> words = IntStream.range(Math.max(0, table.breadth().first()), columns)
                .filter(column -> isWord(row, column))
                .boxed()
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int first = words.getFirst();
        List<Integer> before = uncovered(row, first);
        boolean open = words.size() == 1 ? mayCover(row, first, before) : comeAgain(row, words, before);
        Set<Integer> unclear = new TreeSet<>(before);
        IntStream.range(first, columns)
                .filter(column -> !rows.path(column).isEmpty() && isEmpty(row, column))
                .forEach(unclear::add);
        return open && unclear.stream().anyMatch(column -> asksFigure(row, first, column))
                ? Optional.of(new Astray(table.matrix().cell(row, first), before.getFirst(), unclear))
                : Optional.empty();
    }

    /** Whether a cell of its own, merged with no other, stands above other words. */
    private boolean isWord(int row, int column) {
        return !table.matrix().cell(row, column).isEmpty()
                && !table.matrix().isMerged(row, column)
                && !saysWhose(column)
                && !UnitNote.speaksOfUnits(table.matrix().text(row, column))
                && !UnitRow.isUnit(table.matrix().text(row, column))
                && !label(row, column).isEmpty();
    }

    private boolean saysWhose(int number) {
        return known(number)
                .filter(column -> OF_ROWS.contains(column.heading()))
                .isPresent();
    }

    private boolean isEmpty(int row, int column) {
        return table.matrix().shownText(row, column).isEmpty()
                && !table.matrix().isMerged(row, column);
    }

    /** The words of a column below a row of the head. */
    private String label(int row, int column) {
        return IntStream.rangeClosed(row + 1, table.headTo())
                .mapToObj(below -> CellText.label(table.matrix().shownText(below, column)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("/"));
    }

    /** The columns of figures right before the first word, the nearest first, unless another heading covers them. */
    private List<Integer> uncovered(int row, int first) {
        List<Integer> before = new ArrayList<>();
        int column = first - 1;
        while (column >= table.breadth().first() && column >= 0 && isEmpty(row, column)) {
            if (!label(row, column).isEmpty() && isOfFigures(column)) {
                before.add(column);
            }
            column--;
        }
        boolean covered = column >= 0 && !label(row, column).isEmpty() && !saysWhose(column);
        return covered ? List.of() : before;
    }

    /** Of several words: whether the same stands left of the first and of the second, but not again right of the last. */
    private boolean comeAgain(int row, List<Integer> words, List<Integer> before) {
        if (before.isEmpty() || words.get(1) - words.getFirst() < 2) {
            return false;
        }
        String left = label(row, before.getFirst());
        return left.equals(label(row, words.get(1) - 1))
                && IntStream.range(words.getLast(), columns).noneMatch(column -> left.equals(label(row, column)));
    }

    /** Of one word alone: whether it makes something else of what stands left of it, and may cover that, too. */
    private boolean mayCover(int row, int word, List<Integer> before) {
        String text = table.matrix().text(row, word);
        boolean atHand = HeadPeriod.of(text)
                .filter(time -> expected.isEmpty() || time.within(expected).equals(expected))
                .isPresent();
        if (before.isEmpty() || atHand) {
            return false;
        }
        List<String> labels = IntStream.range(before.getLast(), columns)
                .mapToObj(column -> label(row, column))
                .filter(label -> !label.isEmpty())
                .toList();
        return labels.stream().distinct().count() == labels.size()
                && before.stream().anyMatch(column -> isChanged(text, column));
    }

    private boolean isChanged(String word, int column) {
        Optional<Column> known = known(column);
        return known.isPresent()
                && known.get().heading().isFigure()
                && meaning(word, column)
                        .filter(other -> other.heading() == known.get().heading()
                                && other.programme().equals(known.get().programme())
                                && other.period().equals(known.get().period()))
                        .isEmpty();
    }

    private Optional<HeadMeaning> meaning(String word, int column) {
        List<String> path = new ArrayList<>(List.of(word));
        path.addAll(rows.path(column));
        return HeadMeaning.of(path, terms);
    }

    private boolean asksFigure(int row, int word, int column) {
        return known(column).filter(asked -> asked.heading().isFigure()).isPresent()
                || meaning(table.matrix().text(row, word), column)
                        .filter(asked -> asked.heading().isFigure())
                        .isPresent();
    }

    private Optional<Column> known(int number) {
        return table.columns().stream()
                .filter(column -> column.number() == number)
                .findFirst();
    }

    private boolean isOfFigures(int column) {
        return known(column).filter(asked -> asked.heading().isFigure()).isPresent()
                || IntStream.rangeClosed(table.headTo() + 1, Math.min(table.lastRow(), table.headTo() + ROWS_LOOKED_AT))
                        .mapToObj(row -> table.matrix().cell(row, column))
                        .anyMatch(Leftovers::isFigure);
    }
}
