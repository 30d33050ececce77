package kurogo.intake.read.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.HeadRows;
import kurogo.intake.read.table.HeadMeaning;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.time.TimeReader;
import kurogo.intake.read.time.TitlePart;
import kurogo.intake.read.time.TitleWord;
import kurogo.report.answers.Programme;

/**
 * Headings of figures that may ask what is asked for, or something else: 事業費 千円総額, 件数うち新規 where no other column holds the
 * 件数, 件数（9月末現在） where the year is asked for. Not to read them would leave the answer empty, to read them may be wrong.
 */
final class HeadDoubts {

    private static final int ROWS_LOOKED_AT = 100;
    private static final int LONGEST_HEADING = 30;
    private static final int SHORTEST_WORD = 2;
    private static final int NOTE_ROWS = 3;

    private static final Pattern OF_OTHERS = Pattern.compile("(?i)(?:%s|%s)(?:分|値|額|件数)?|(?:[十百]|\\d{2,})(?:%s)"
            .formatted(TitleWord.ROW_OF_OTHERS.any(), TitleWord.HEADING_OF_OTHERS.any(), Unit.ANY));

    private final SheetReading sheet;
    private final Table table;
    private final HeadRows rows;

    private HeadDoubts(SheetReading sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        this.rows = new HeadRows(table.matrix(), table.headFrom(), table.headTo());
    }

    /** Asks about columns that nobody knows and whose heading begins with the words of a question no other column asks. */
    static void tell(SheetReading sheet, Table table, Consumer<Problem> problems) {
        HeadDoubts doubts = new HeadDoubts(sheet, table);
        Set<Integer> known = table.columns().stream()
                .flatMap(column ->
                        IntStream.rangeClosed(column.number(), column.last()).boxed())
                .collect(Collectors.toSet());
        table.doubled().forEach(column -> known.add(column.number()));
        table.leftAside().forEach(known::add);
        doubts.rows.headings().keySet().stream()
                .filter(column -> !known.contains(column) && table.breadth().holds(column))
                .filter(doubts::mayAsk)
                .map(doubts::lowest)
                .forEach(head -> problems.accept(
                        Problem.error(ProblemCode.HEADING_UNCLEAR, sheet.place(head), CellText.of(head))));
        doubts.tellOfUnits(problems);
        doubts.tellOfCounts(problems);
    }

    /** Asks about a note above the head by which what is counted is in another unit than single cases: （単位：千件・千円）. */
    private void tellOfCounts(Consumer<Problem> problems) {
        boolean open = table.columns().stream()
                .anyMatch(column ->
                        column.heading() == Heading.CASES && column.unit().isEmpty() && !column.mapped());
        if (open) {
            table.linesAbove(NOTE_ROWS)
                    .flatMap(List::stream)
                    .filter(this::countsOtherwise)
                    .forEach(note -> problems.accept(
                            Problem.error(ProblemCode.UNIT_UNCLEAR, sheet.place(note), CellText.of(note))));
        }
    }

    private boolean countsOtherwise(SourceCell note) {
        String text = CellText.of(note);
        List<Unit> counted = UnitNote.speaksOfUnits(text)
                ? Unit.statedIn(text).stream().filter(unit -> !unit.isMoney()).toList()
                : List.of();
        return !counted.isEmpty()
                && !counted.contains(Unit.CASES)
                && (counted.stream().anyMatch(Unit.CASES::fits) || isAllKnown());
    }

    /** Whether no other column can be the one that a unit noted above is of. */
    private boolean isAllKnown() {
        return rows.headings().keySet().stream()
                .filter(table.breadth()::holds)
                .allMatch(number -> table.columns().stream()
                        .anyMatch(column -> column.number() <= number && number <= column.last()));
    }

    /** Asks about money whose heading names two units: what is noted beside the table decides nothing then. */
    private void tellOfUnits(Consumer<Problem> problems) {
        table.columns().stream()
                .filter(column -> column.heading().isMoney() && !column.mapped())
                .map(column -> lowest(column.number()))
                .filter(head -> HeadMeaning.unitsIn(CellText.of(head)).stream()
                                .filter(Unit::isMoney)
                                .count()
                        > 1)
                .forEach(head ->
                        problems.accept(Problem.error(ProblemCode.UNIT_UNCLEAR, sheet.place(head), CellText.of(head))));
    }

    /** Whether words in a heading name another year, or a part of one, than what is asked for, or say that nothing is settled. */
    static boolean isQuestion(String remark, Optional<ReportingPeriod> expected) {
        TitlePart said = TitlePart.in(remark, expected.map(ReportingPeriod::year));
        PeriodPart asked = expected.map(ReportingPeriod::part).orElse(PeriodPart.ANNUAL);
        return said.unclear()
                || said.part().filter(part -> part != asked).isPresent()
                || Qualifier.of(remark) == Qualifier.UNSETTLED
                || Qualifier.parts(remark).anyMatch(HeadDoubts::isOfOthers)
                || expected.filter(period -> speaksOfOtherTime(remark, period)).isPresent();
    }

    /** Whether words say by themselves that the figures are others, or counted in something else: 旧, 月額, 百件, 人. */
    private static boolean isOfOthers(String word) {
        return OF_OTHERS.matcher(word).matches() || Unit.named(word).isPresent();
    }

    private static boolean speaksOfOtherTime(String remark, ReportingPeriod period) {
        return Qualifier.parts(remark)
                .flatMap(part -> TimeReader.whole(part).stream())
                .anyMatch(time -> time.differsFrom(period));
    }

    /** The lowest cell of a heading that says something: below one of two rows there may stand nothing. */
    private SourceCell lowest(int column) {
        return IntStream.iterate(table.headTo(), row -> row > table.headFrom(), row -> row - 1)
                .mapToObj(row -> table.matrix().shown(row, column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseGet(() -> table.matrix().shown(table.headFrom(), column));
    }

    private boolean mayAsk(int column) {
        List<String> path = rows.path(column);
        Optional<Programme> programme = path.stream()
                .flatMap(text -> sheet.terms().choice(Programme.class, text).stream())
                .findFirst();
        return !path.isEmpty()
                && path.stream().noneMatch(HeadDoubts::isOfOtherTime)
                && asked(CellText.label(path.getLast()))
                        .filter(heading -> table.columns().stream()
                                .noneMatch(other -> other.heading() == heading
                                        && other.programme().equals(programme)))
                        .isPresent()
                && holdsFigures(column);
    }

    private static boolean isOfOtherTime(String text) {
        return Qualifier.ofWords(CellText.label(text)) == Qualifier.OTHER_TIME
                || Qualifier.ofRemarks(text) == Qualifier.OTHER_TIME;
    }

    private Optional<Heading> asked(String label) {
        return IntStream.iterate(
                        Math.min(label.length(), LONGEST_HEADING),
                        length -> length >= SHORTEST_WORD,
                        length -> length - 1)
                .mapToObj(length -> sheet.terms().heading(label.substring(0, length)))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(heading -> heading == Heading.CASES || heading == Heading.COST);
    }

    private boolean holdsFigures(int column) {
        return IntStream.rangeClosed(table.headTo() + 1, Math.min(table.lastRow(), table.headTo() + ROWS_LOOKED_AT))
                .mapToObj(row -> table.matrix().cell(row, column))
                .anyMatch(Leftovers::isFigure);
    }
}
