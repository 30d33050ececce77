package kurogo.intake.read.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.ShownNumber;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.cell.WrittenNumber;
import kurogo.intake.read.sheet.HeadRows;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.HeadMeaning;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.MappedHead;
import kurogo.intake.read.term.Meaning;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.term.Words;
import kurogo.intake.read.term.YesNo;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.intake.read.time.MonthWord;
import kurogo.report.answers.Programme;

/**
 * Finds the tables of a sheet by their heads: one to four rows in which at least three different headings are known, or two that
 * name a programme too. Where several rows could be the head, the one that explains most columns is; a head that a person has
 * explained goes before.
 */
public final class TableFinder {

    private static final int FEWEST_HEADINGS = 3;
    private static final int FEWEST_OF_A_NARROW_ONE = 2;
    private static final int LONGEST_TIME = 8;

    private static final Pattern STARTS_WITH_DIGIT = Pattern.compile("[-▲△－]?[0-9０-９]");

    private static final Set<Heading> OF_TIME = Set.of(Heading.FISCAL_YEAR, Heading.PERIOD);

    private final Matrix matrix;
    private final Terms terms;

    private final Words<Optional<Heading>> headingOf;
    private final Words<Boolean> answers;
    private final Words<Boolean> groups;
    private final Words<Boolean> questions;
    private final Words<Boolean> figures;
    private final Words<Boolean> times = new Words<>(text -> HeadPeriod.of(text).isPresent() || namesTime(text));
    private final Words<Boolean> results =
            new Words<>(text -> Qualifier.ofWords(text).asksTheSame());

    private TableFinder(Matrix matrix, Terms terms) {
        this.matrix = matrix;
        this.terms = terms;
        this.headingOf = new Words<>(terms::heading);
        this.answers = new Words<>(text -> terms.choice(YesNo.class, text).isPresent());
        this.groups = new Words<>(text -> Unit.inHeading(text).isPresent()
                || terms.choice(Programme.class, text).isPresent());
        this.figures = new Words<>(text -> HeadMeaning.of(List.of(text), terms)
                .filter(asks -> asks.heading().isFigure())
                .isPresent());
        this.questions = new Words<>(text -> HeadMeaning.of(List.of(text), terms)
                .filter(asks -> asks.heading().isFigure() && asks.programme().isPresent())
                .isPresent());
    }

    /** The tables of a sheet from top to bottom. */
    public static List<Table> tables(Matrix matrix, Terms terms) {
        return new TableFinder(matrix, terms).all();
    }

    private List<Table> all() {
        List<Table> heads = new ArrayList<>();
        NavigableMap<Integer, Table> explained = explainedHeads();
        int row = 0;
        while (row < matrix.rows()) {
            int from = row;
            int end = Optional.ofNullable(explained.ceilingKey(row)).orElse(matrix.rows());
            Optional<Table> best = Optional.ofNullable(explained.get(row))
                    .or(() -> bestHeadFrom(from, end).map(this::whole));
            best.ifPresent(heads::add);
            row = best.map(table -> table.headTo() + 1).orElse(row + 1);
        }
        return IntStream.range(0, heads.size())
                .mapToObj(i -> heads.get(i)
                        .endingAt(i + 1 < heads.size() ? heads.get(i + 1).headFrom() - 1 : matrix.rows() - 1))
                .flatMap(head -> HeadColumns.tables(head).stream())
                .map(table -> ColumnGroups.in(table, terms))
                .toList();
    }

    /** The head with the rows its merged cells reach down to, and a row of words that parts its figures further. */
    private Table whole(Table found) {
        Table head = found;
        while (head.headTo() - head.headFrom() + 1 < HeadRows.DEEPEST
                && head.headTo() + 1 < matrix.rows()
                && (reachesFurther(head) || SubHeads.are(matrix, terms, head, head.headTo() + 1))) {
            head = head(head.headFrom(), head.headTo() + 1);
        }
        return withGroupsAbove(head);
    }

    /** The head with the row above it whose words group its figures, unless that leaves nothing to read. */
    private Table withGroupsAbove(Table head) {
        boolean grouped =
                head.headTo() - head.headFrom() + 1 < HeadRows.DEEPEST && GroupsAbove.are(head, head.headFrom() - 1);
        Table whole = grouped ? head(head.headFrom() - 1, head.headTo()) : head;
        return whole.hasFigures() ? whole : head;
    }

    private boolean reachesFurther(Table head) {
        return head.columns().stream()
                .anyMatch(column -> matrix.lastMergedRow(head.headTo(), column.number()) > head.headTo());
    }

    /** Heads that a person has explained, by their first row. */
    private NavigableMap<Integer, Table> explainedHeads() {
        NavigableMap<Integer, Table> heads = new TreeMap<>();
        for (int first = 0; terms.explainsHeads() && first < matrix.rows(); first++) {
            for (int last = first; last < Math.min(first + HeadRows.DEEPEST, matrix.rows()); last++) {
                if (terms.head(new HeadRows(matrix, first, last)).isPresent()) {
                    heads.putIfAbsent(first, head(first, last));
                }
            }
        }
        return heads;
    }

    /** The best head whose lowest row lies within the three rows from here, if this row is part of one. */
    private Optional<Table> bestHeadFrom(int first, int end) {
        Optional<Table> best = Optional.empty();
        if (!isHeadRow(first)) {
            return best;
        }
        for (int last = first; last < Math.min(first + HeadRows.DEEPEST, end) && mayBelongToAHead(last); last++) {
            Table candidate = head(first, last);
            if (headings(candidate) > best.map(TableFinder::headings).orElse(0) && isEnough(candidate)) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private boolean isEnough(Table candidate) {
        int headings = headings(candidate);
        return headings >= FEWEST_HEADINGS || headings >= FEWEST_OF_A_NARROW_ONE && NarrowHead.is(candidate, terms);
    }

    /** The rows of a head stand together: what is above an empty row is the end of something else. */
    private boolean mayBelongToAHead(int row) {
        return isOfWords(row) && !isEmpty(row);
    }

    private boolean isEmpty(int row) {
        return matrix.isBlankRow(row)
                && IntStream.range(0, matrix.columns()).noneMatch(column -> matrix.isMerged(row, column));
    }

    /** A row with figures in it is no part of a head; a year or the number of a column is none. */
    private boolean isOfWords(int row) {
        return matrix.filled(row).noneMatch(cell -> switch (cell.content()) {
            case CellContent.Number number ->
                HeadPeriod.of(ShownNumber.of(number)).isEmpty();
            case CellContent.Text(String text) ->
                STARTS_WITH_DIGIT.matcher(text.strip()).lookingAt()
                        && WrittenNumber.in(text).isPresent();
            default -> false;
        });
    }

    /** A head begins with a row of at least two headings, or with one that groups columns by unit, programme or time. */
    private boolean isHeadRow(int row) {
        List<String> texts = matrix.filled(row).map(CellText::of).toList();
        if (texts.stream()
                .anyMatch(text -> answers.of(text) && headingOf.of(text).isEmpty())) {
            return false;
        }
        List<Heading> known = texts.stream()
                .flatMap(text -> headingOf.of(text).stream())
                .distinct()
                .toList();
        return known.size() >= 2
                || texts.stream().anyMatch(groups::of)
                || asksOfProgramme(row, texts)
                || known.stream().noneMatch(OF_TIME::contains) && groupsByTime(texts);
    }

    /** 多機関協働事業 支援件数, which alone in a row is the title of a head below that asks for the figures itself. */
    private boolean asksOfProgramme(int row, List<String> texts) {
        return texts.size() > 1
                ? texts.stream().anyMatch(questions::of)
                : texts.stream().anyMatch(text -> questions.of(text) || isOfMonths(row + 1) && figures.of(text))
                        && matrix.filled(row + 1)
                                .flatMap(cell -> headingOf.of(CellText.of(cell)).stream())
                                .noneMatch(Heading::isFigure);
    }

    private boolean isOfMonths(int row) {
        return matrix.filled(row).filter(MonthWord::isIn).count() > 1;
    }

    /** 令和6年度｜令和7年度, 前年度｜今年度 or 予算｜決算. */
    private boolean groupsByTime(List<String> texts) {
        long named = texts.stream().filter(times::of).count();
        return named >= 2 || named == 1 && texts.stream().anyMatch(text -> !times.of(text) && results.of(text));
    }

    /** 前年度, 今年度実績, 計画 above groups of columns. */
    private static boolean namesTime(String text) {
        Qualifier said = Qualifier.ofWords(text);
        return text.length() <= LONGEST_TIME && (said == Qualifier.THIS_TIME || said == Qualifier.OTHER_TIME);
    }

    private static int headings(Table table) {
        return (int) table.columns().stream().map(Column::question).distinct().count();
    }

    /** The head that stands in some rows, whatever is known of its headings. */
    public static Table head(Matrix matrix, Terms terms, int first, int last) {
        return new TableFinder(matrix, terms).head(first, last);
    }

    public Table head(int first, int last) {
        HeadRows rows = new HeadRows(matrix, first, last);
        Optional<MappedHead> explained = terms.head(rows);
        List<Column> columns = new ArrayList<>();
        Set<Integer> notNeeded = new TreeSet<>();
        Map<Integer, String> headings = explained.isPresent() ? rows.headings() : Map.of();
        int next = 0;
        for (int column = 0; column < matrix.columns(); column = next) {
            Optional<String> heading = Optional.ofNullable(headings.get(column));
            Optional<Meaning> said = explained.flatMap(head -> heading.flatMap(head::meaning));
            int covered = said.isPresent() ? column : lastCovered(last, column);
            if (said.equals(Optional.of(Meaning.NOT_NEEDED))) {
                notNeeded.add(column);
            } else {
                column(said, rows.path(column), column, covered).ifPresent(columns::add);
            }
            next = covered + 1;
        }
        return new Table(
                matrix,
                first,
                last,
                last,
                Table.Breadth.WHOLE_SHEET,
                List.copyOf(columns),
                Set.copyOf(notNeeded),
                List.of(),
                List.of());
    }

    /** The last column the lowest heading of a column covers: those merged with it. */
    private int lastCovered(int lowest, int column) {
        return Math.max(column, Math.min(matrix.lastMergedColumn(lowest, column), matrix.columns() - 1));
    }

    private Optional<Column> column(Optional<Meaning> said, List<String> path, int number, int last) {
        if (said.isPresent() && said.get() instanceof Meaning.Asks(var heading, var programme, var unit)) {
            Optional<Unit> stated =
                    unit.or(() -> path.isEmpty() ? Optional.empty() : HeadMeaning.unit(heading, path.getLast(), path));
            return Optional.of(new Column(number, number, heading, programme, HeadPeriod.NONE, stated, "", true));
        }
        return HeadMeaning.of(path, terms).map(asks -> Column.of(number, last, asks));
    }
}
