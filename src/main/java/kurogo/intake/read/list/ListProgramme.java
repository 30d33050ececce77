package kurogo.intake.read.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.GroupLine;
import kurogo.intake.read.row.LeadingWords;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListTable;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.term.LineWords;
import kurogo.intake.read.term.NameRemark;
import kurogo.intake.read.term.ReadingContext;
import kurogo.report.answers.Programme;

/**
 * Knows the programme of each row of a list: from its own cell, from the row that heads its group, from the cell above where the
 * programme leads the row, or from the title of the table or the name of its sheet.
 */
final class ListProgramme {

    private static final int TITLE_ROWS = 4;
    private static final Pattern EXCEPT = Pattern.compile("除[くき]|以外|含まない|のぞく");
    private static final int WORDS_OF_A_TITLE = 2;

    private final ListWords words;
    private final Optional<Programme> ofTitle;
    private Optional<Programme> ofGroup = Optional.empty();
    private Optional<Programme> above = Optional.empty();
    private boolean ofOtherGroup;
    private boolean otherwise;
    private boolean missed;
    private boolean astray;
    private boolean toldAstray;

    private ListProgramme(ListWords words, Optional<Programme> ofTitle) {
        this.words = words;
        this.ofTitle = ofTitle;
    }

    /** Before a table has begun. */
    static ListProgramme unknown(ListWords words) {
        return new ListProgramme(words, Optional.empty());
    }

    /** For the rows of a table; says so where a title is needed to tell. */
    static ListProgramme of(SheetReading sheet, ListTable table, ListWords words, Consumer<Problem> problems) {
        boolean asked = table.programme().isEmpty() && !table.sideBySide();
        Optional<Programme> title = asked ? inTitle(sheet, table.table(), words) : Optional.empty();
        title.ifPresent(programme -> problems.accept(Problem.notice(
                ProblemCode.PROGRAMME_FROM_TITLE,
                Place.sheet(sheet.file(), sheet.grid().name()),
                programme.name(),
                programme.name())));
        return new ListProgramme(words, title);
    }

    private static Optional<Programme> inTitle(SheetReading sheet, Table table, ListWords words) {
        return only(texts(Stream.concat(table.linesAbove(TITLE_ROWS), linesInHead(table))), words)
                .or(() -> only(List.of(sheet.grid().name()), words))
                .or(() -> goesOn(table) ? only(texts(atTop(sheet, table)), words) : Optional.empty());
    }

    private static List<String> texts(Stream<List<SourceCell>> lines) {
        return lines.filter(cells -> cells.size() <= WORDS_OF_A_TITLE)
                .flatMap(List::stream)
                .map(CellText::of)
                .toList();
    }

    /** A title that states the unit as well is taken for a row of the head. */
    private static Stream<List<SourceCell>> linesInHead(Table table) {
        return IntStream.range(table.headFrom(), table.headTo())
                .mapToObj(table::filledCells)
                .filter(cells -> cells.size() == 1);
    }

    /** Whether a table has no title of its own but what kind of place it is on: the second half of a list, or its next block. */
    private static boolean goesOn(Table table) {
        return !table.matrix().isTurned()
                && table.title().stream()
                        .map(CellText::of)
                        .allMatch(text -> LineWords.isPlain(text) || UnitNote.is(text));
    }

    private static Stream<List<SourceCell>> atTop(SheetReading sheet, Table table) {
        return IntStream.range(0, Math.min(TITLE_ROWS, table.headFrom()))
                .mapToObj(sheet.matrix()::filledCells)
                .takeWhile(cells -> cells.size() <= WORDS_OF_A_TITLE);
    }

    private static Optional<Programme> only(List<String> texts, ListWords words) {
        Set<Programme> named = texts.stream()
                .filter(text -> !EXCEPT.matcher(text).find())
                .flatMap(text -> words.programmesIn(text).stream())
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** The programme of a row, as far as it is said. */
    Optional<Programme> of(ListRow row) {
        ListTable table = row.table();
        if (table.programme().isEmpty()) {
            return table.sideBySide() ? Optional.empty() : ofGroup.or(() -> ofOtherGroup ? Optional.empty() : ofTitle);
        }
        if (!row.programmeName().isEmpty()) {
            above = row.programme();
            return above;
        }
        astray |= table.leads(table.programme()) && above.isEmpty();
        boolean goesOn = table.leads(table.programme()) || row.isNameless() && row.namesTime();
        return goesOn && !astray ? above : Optional.empty();
    }

    /**
     * Takes a row of nothing but a programme, which heads the rows below it; one that heads anything else ends the one above. What stands
     * beside the programme is asked as it is in a cell of a row.
     */
    boolean heads(ListRow row, ReadingContext context, Consumer<SourceCell> tell) {
        if (row.table().programme().isPresent() || row.table().sideBySide()) {
            return false;
        }
        Optional<Programme> current = ofGroup.or(() -> ofOtherGroup ? Optional.empty() : ofTitle);
        GroupLine line = GroupLine.of(row, words, context.terms(), current, context.expected());
        Optional<Programme> named = line.programme();
        ofOtherGroup = line.endsGroup() || ofOtherGroup && named.isEmpty();
        ofGroup = line.endsGroup() ? Optional.empty() : named.or(() -> ofGroup);
        otherwise = named.isPresent() ? line.remark() == NameRemark.OTHERWISE : otherwise && !line.endsGroup();
        if (line.remark() == NameRemark.UNKNOWN) {
            tell.accept(row.first());
        }
        return named.isPresent();
    }

    /** Whether the line above the row at hand says that the rows below it are planned, of another year or of a part. */
    boolean isOtherwise() {
        return otherwise;
    }

    /**
     * That the figures of a row belong to a programme nobody names, once for a table; and once that rows which name none are not read, where
     * the first row names none, so that those which do may stand in the middle of theirs.
     */
    Optional<Problem> problem(ListRow row, SheetReading sheet) {
        boolean unnamed = row.programme().isEmpty() && !row.table().sideBySide();
        boolean open = unnamed
                && astray
                && !toldAstray
                && above.isPresent()
                && row.programmeName().isEmpty();
        boolean first = unnamed && !missed;
        missed |= unnamed;
        toldAstray |= open;
        if (first) {
            return Optional.of(Problem.error(
                    ProblemCode.PROGRAMME_NOT_STATED, sheet.place(row.naming()), CellText.of(row.naming())));
        }
        return open ? Optional.of(LeadingWords.unclear(row, row.table().programme(), sheet)) : Optional.empty();
    }
}
