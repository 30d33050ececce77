package kurogo.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kurogo.report.CombinedRow;

/** A cell of the table of cases: a number, or the mark of why there is none. */
sealed interface CaseCell {

    /** So many cases; zero is a number. */
    record Counted(long cases) implements CaseCell {}

    /** No number, and this is why. */
    record Marked(Mark mark) implements CaseCell {}

    static CaseCell of(CombinedRow row) {
        return row.cases().asValue().<CaseCell>map(Counted::new).orElseGet(() -> new Marked(Mark.of(row)));
    }

    /** The sum of the numbers among some cells; where there is none, the mark of what is known least. */
    static CaseCell total(Collection<CaseCell> cells) {
        List<Long> numbers = numbers(cells);
        return numbers.isEmpty()
                ? new Marked(
                        marks(cells).stream().min(Comparator.naturalOrder()).orElse(Mark.NOT_ASKED))
                : new Counted(numbers.stream().mapToLong(Long::longValue).sum());
    }

    /** The numbers among some cells. */
    static List<Long> numbers(Collection<CaseCell> cells) {
        return cells.stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .map(Counted::cases)
                .toList();
    }

    /** The marks among some cells. */
    static List<Mark> marks(Collection<CaseCell> cells) {
        return cells.stream()
                .filter(Marked.class::isInstance)
                .map(Marked.class::cast)
                .map(Marked::mark)
                .toList();
    }
}
