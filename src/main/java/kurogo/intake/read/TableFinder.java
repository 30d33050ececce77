package kurogo.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kurogo.report.answers.Programme;

/**
 * Finds the tables of a sheet by their heads: one to three rows in which at least three different headings are known. Where
 * several rows could be the head, the one that explains most columns is; a head that a person has explained goes before.
 */
final class TableFinder {

    private static final int DEEPEST_HEAD = 3;
    private static final int FEWEST_HEADINGS = 3;

    private final Matrix matrix;
    private final Terms terms;

    private final Words<Optional<Heading>> headingOf;
    private final Words<Optional<Programme>> programmeOf;
    private final Words<String> labelOf = new Words<>(CellText::label);
    private final Words<Boolean> namesUnit =
            new Words<>(text -> Unit.inHeading(text).isPresent());

    private TableFinder(Matrix matrix, Terms terms) {
        this.matrix = matrix;
        this.terms = terms;
        this.headingOf = new Words<>(terms::heading);
        this.programmeOf = new Words<>(text -> terms.choice(Programme.class, text));
    }

    /** The tables of a sheet from top to bottom. */
    static List<Table> tables(Matrix matrix, Terms terms) {
        return new TableFinder(matrix, terms).all();
    }

    private List<Table> all() {
        List<Table> heads = new ArrayList<>();
        NavigableMap<Integer, Table> explained = explainedHeads();
        int row = 0;
        while (row < matrix.rows()) {
            int from = row;
            int end = Optional.ofNullable(explained.ceilingKey(row)).orElse(matrix.rows());
            Optional<Table> best = Optional.ofNullable(explained.get(row)).or(() -> bestHeadFrom(from, end));
            best.ifPresent(heads::add);
            row = best.map(table -> table.headTo() + 1).orElse(row + 1);
        }
        return IntStream.range(0, heads.size())
                .mapToObj(i -> heads.get(i)
                        .endingAt(i + 1 < heads.size() ? heads.get(i + 1).headFrom() - 1 : matrix.rows() - 1))
                .toList();
    }

    /** Heads that a person has explained, by their first row. */
    private NavigableMap<Integer, Table> explainedHeads() {
        NavigableMap<Integer, Table> heads = new TreeMap<>();
        for (int first = 0; terms.explainsHeads() && first < matrix.rows(); first++) {
            for (int last = first; last < Math.min(first + DEEPEST_HEAD, matrix.rows()); last++) {
                if (terms.head(new HeadRows(matrix, first, last)).isPresent()) {
                    heads.putIfAbsent(first, head(first, last));
                }
            }
        }
        return heads;
    }

    /** The best head whose lowest row lies within the three rows from here, if this row is part of one. */
    private Optional<Table> bestHeadFrom(int first, int end) {
        if (!isHeadRow(first)) {
            return Optional.empty();
        }
        Optional<Table> best = Optional.empty();
        for (int last = first; last < Math.min(first + DEEPEST_HEAD, end); last++) {
            Table candidate = head(first, last);
            boolean better =
                    headings(candidate) > best.map(TableFinder::headings).orElse(FEWEST_HEADINGS - 1);
            if (better) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** A head begins with a row of at least two headings, or with one that groups columns by unit or programme. */
    private boolean isHeadRow(int row) {
        List<String> texts = matrix.filled(row).map(CellText::of).toList();
        long known = texts.stream()
                .filter(text -> headingOf.of(text).isPresent() || isProgramme(text))
                .count();
        return known >= 2 || texts.stream().anyMatch(text -> namesUnit.of(text) || isProgramme(text));
    }

    private boolean isProgramme(String text) {
        return programmeOf.of(text).isPresent();
    }

    private static int headings(Table table) {
        return (int) table.columns().stream()
                .map(column -> List.of(column.heading(), column.programme()))
                .distinct()
                .count();
    }

    /** The head that stands in some rows, whatever is known of its headings. */
    static Table head(Matrix matrix, Terms terms, int first, int last) {
        return new TableFinder(matrix, terms).head(first, last);
    }

    private Table head(int first, int last) {
        HeadRows rows = new HeadRows(matrix, first, last);
        Optional<MappedHead> explained = terms.head(rows);
        List<Column> columns = new ArrayList<>();
        Set<Integer> notNeeded = new TreeSet<>();
        Map<Integer, String> headings = explained.isPresent() ? rows.headings() : Map.of();
        for (int column = 0; column < matrix.columns(); column++) {
            Optional<String> heading = Optional.ofNullable(headings.get(column));
            Optional<Meaning> said = explained.flatMap(head -> heading.flatMap(head::meaning));
            if (said.equals(Optional.of(Meaning.NOT_NEEDED))) {
                notNeeded.add(column);
            } else {
                column(said, rows.path(column), column).ifPresent(columns::add);
            }
        }
        return new Table(matrix, first, last, last, List.copyOf(columns), Set.copyOf(notNeeded));
    }

    private Optional<Column> column(Optional<Meaning> said, List<String> path, int number) {
        return said.isPresent() && said.get() instanceof Meaning.Asks(var heading, var programme, var unit)
                ? Optional.of(new Column(number, heading, programme, unit.or(() -> unit(heading, path)), true))
                : column(path, number);
    }

    private Optional<Column> column(List<String> path, int number) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<Programme> programme =
                path.stream().flatMap(text -> programmeOf.of(text).stream()).findFirst();
        List<String> words = path.stream().filter(text -> !isProgramme(text)).toList();
        return heading(words).map(heading -> new Column(number, heading, programme, unit(heading, words), false));
    }

    /** The unit of a column of money; a heading that names yen in its own word needs none beside it. */
    private static Optional<Unit> unit(Heading heading, List<String> words) {
        if (!heading.isMoney()) {
            return Optional.empty();
        }
        boolean inYen = words.getLast().toLowerCase(Locale.ROOT).endsWith("_yen");
        return inYen
                ? Optional.of(Unit.YEN)
                : words.reversed().stream()
                        .flatMap(text -> Unit.inHeading(text).stream())
                        .filter(Unit::isMoney)
                        .findFirst();
    }

    /** The lowest word decides, alone or together with the ones above it. */
    private Optional<Heading> heading(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Heading> together = words.size() < 2
                ? Optional.empty()
                : headingOf.of(labelOf.of(words.get(words.size() - 2)) + "/" + labelOf.of(words.getLast()));
        return together.or(() -> headingOf.of(words.getLast()));
    }
}
