package kurogo.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kurogo.report.answers.Programme;

/**
 * Finds the tables of a sheet by their heads: one to three rows in which at least three different headings are known. Where
 * several rows could be the head, the one that explains most columns is.
 */
final class TableFinder {

    private static final int DEEPEST_HEAD = 3;
    private static final int FEWEST_HEADINGS = 3;

    private final Matrix matrix;
    private final Terms terms;

    private TableFinder(Matrix matrix, Terms terms) {
        this.matrix = matrix;
        this.terms = terms;
    }

    /** The tables of a sheet from top to bottom. */
    static List<Table> tables(Matrix matrix, Terms terms) {
        return new TableFinder(matrix, terms).all();
    }

    private List<Table> all() {
        List<Table> heads = new ArrayList<>();
        int row = 0;
        while (row < matrix.rows()) {
            Optional<Table> best = bestHeadFrom(row);
            best.ifPresent(heads::add);
            row = best.map(table -> table.headTo() + 1).orElse(row + 1);
        }
        return IntStream.range(0, heads.size())
                .mapToObj(i -> heads.get(i)
                        .endingAt(i + 1 < heads.size() ? heads.get(i + 1).headFrom() - 1 : matrix.rows() - 1))
                .toList();
    }

    /** The best head whose lowest row lies within the three rows from here, if this row is part of one. */
    private Optional<Table> bestHeadFrom(int first) {
        Optional<Table> best = Optional.empty();
        for (int last = first; last < Math.min(first + DEEPEST_HEAD, matrix.rows()); last++) {
            Table candidate = head(first, last);
            boolean better =
                    headings(candidate) > best.map(TableFinder::headings).orElse(FEWEST_HEADINGS - 1);
            if (better && isHeadRow(first)) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** A head begins with a row of at least two headings, or with one that groups columns by unit or programme. */
    private boolean isHeadRow(int row) {
        List<String> texts = matrix.filled(row).map(CellText::of).toList();
        long known = texts.stream()
                .filter(text -> terms.heading(text).isPresent() || isProgramme(text))
                .count();
        return known >= 2
                || texts.stream().anyMatch(text -> Unit.inHeading(text).isPresent() || isProgramme(text));
    }

    private boolean isProgramme(String text) {
        return terms.choice(Programme.class, text).isPresent();
    }

    private static int headings(Table table) {
        return (int) table.columns().stream()
                .map(column -> List.of(column.heading(), column.programme()))
                .distinct()
                .count();
    }

    private Table head(int first, int last) {
        List<Column> columns = new ArrayList<>();
        Set<Integer> unknown = new TreeSet<>();
        for (int column = 0; column < matrix.columns(); column++) {
            List<String> path = path(first, last, column);
            Optional<Column> known = column(path, column);
            known.ifPresent(columns::add);
            if (known.isEmpty() && !path.isEmpty()) {
                unknown.add(column);
            }
        }
        return new Table(matrix, first, last, last, List.copyOf(columns), Set.copyOf(unknown));
    }

    private Optional<Column> column(List<String> path, int number) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<Programme> programme = path.stream()
                .flatMap(text -> terms.choice(Programme.class, text).stream())
                .findFirst();
        List<String> words = path.stream()
                .filter(text -> terms.choice(Programme.class, text).isEmpty())
                .toList();
        return heading(words).map(heading -> new Column(number, heading, programme, unit(heading, words)));
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
        String last = CellText.label(words.getLast());
        Optional<Heading> together = words.size() < 2
                ? Optional.empty()
                : terms.heading(CellText.label(words.get(words.size() - 2)) + "/" + last);
        return together.or(() -> terms.heading(words.getLast()));
    }

    /** Texts above each other in the head, each once; a group heading whose merge was split stands for the columns right of it. */
    private List<String> path(int first, int last, int column) {
        List<String> path = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            String text = matrix.shownText(row, column);
            if (text.isEmpty() && row < last && !matrix.shownText(last, column).isEmpty()) {
                text = groupLeftOf(row, last, column);
            }
            if (!text.isEmpty() && !path.contains(text)) {
                path.add(text);
            }
        }
        return path;
    }

    private String groupLeftOf(int row, int last, int column) {
        for (int left = column - 1; left >= 0; left--) {
            String text = matrix.shownText(row, left);
            if (!text.isEmpty()) {
                return matrix.shownText(last, left).isEmpty() ? "" : text;
            }
        }
        return "";
    }
}
