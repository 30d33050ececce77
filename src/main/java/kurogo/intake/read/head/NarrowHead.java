package kurogo.intake.read.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.TitleWord;
import kurogo.report.answers.Programme;

/**
 * A head in which only one figure is asked for beside the column that says whose it is. Many a table on something else begins like
 * that: it is one of ours where heading, title or rows name a programme and nothing else.
 */
public final class NarrowHead {

    private static final int ROWS_LOOKED_AT = 12;
    private static final int TITLE_ROWS = 4;
    private static final int WORDS_OF_A_TITLE = 2;
    /** Words of a title that name no other figure: 令和7年度　支援件数一覧. */
    private static final Pattern PLAIN_WORDS = Pattern.compile(
            "(?:(?:令和|平成|[rh])?(?:元|\\d{1,4})年度?|" + TitleWord.OF_ANY_TITLE.any() + "|[\\p{P}\\p{S}\\s])*");

    private NarrowHead() {}

    /** Whether a head is one. */
    static boolean is(Table head, Terms terms) {
        List<Column> figures = head.columns().stream()
                .filter(column -> column.heading().isFigure())
                .toList();
        boolean plain = head.hasFigures()
                && figures.stream().allMatch(column -> column.remark().isEmpty());
        return plain
                && (head.listsMunicipalities() ? namesProgramme(figures, head, terms) : listsProgrammes(head, terms));
    }

    private static boolean namesProgramme(List<Column> figures, Table head, Terms terms) {
        return figures.stream().allMatch(column -> column.programme().isPresent()) || isInTitle(head, terms);
    }

    private static boolean isInTitle(Table head, Terms terms) {
        List<String> title = IntStream.range(Math.max(0, head.headFrom() - TITLE_ROWS), head.headFrom())
                .mapToObj(head.matrix()::filledCells)
                .filter(line -> line.size() <= WORDS_OF_A_TITLE)
                .flatMap(List::stream)
                .map(CellText::of)
                .toList();
        Set<Programme> named = title.stream()
                .flatMap(text -> terms.mentioned(Programme.class, text).stream())
                .collect(Collectors.toSet());
        return named.size() == 1 && title.stream().allMatch(text -> isPlain(text, terms));
    }

    /** Whether a title names no other figure than those asked for. */
    public static boolean isPlain(String title, Terms terms) {
        return PLAIN_WORDS.matcher(terms.without(Programme.class, title)).matches();
    }

    /** Whether a table asks for one figure at most beside the column that says whose it is. */
    public static boolean isOf(Table table) {
        return table.columns().stream().map(Column::question).distinct().count() <= 2;
    }

    private static boolean listsProgrammes(Table head, Terms terms) {
        int end = Math.min(head.matrix().rows(), head.headTo() + 1 + ROWS_LOOKED_AT);
        Optional<Column> programmes = head.column(Heading.PROGRAMME);
        return programmes.isPresent()
                && IntStream.range(head.headTo() + 1, end)
                        .mapToObj(row ->
                                head.matrix().shownText(row, programmes.get().number()))
                        .takeWhile(text -> terms.heading(text).isEmpty())
                        .anyMatch(text -> terms.choice(Programme.class, text).isPresent());
    }
}
