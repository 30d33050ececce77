package kurogo.intake.read.row;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.LineWords;

/**
 * A column left of the municipality whose words are written once for several rows: 年度, 区分. They hold for the rows below them. Where they
 * stand in the middle or at the foot of their rows, nobody can say which rows they speak of.
 */
public final class LeadingWords {

    private static final int ROWS_LOOKED_AT = 2_000;
    private static final int MOST_ROWS_COMPARED = 5_000;

    private final ListWords words;
    private final Set<List<String>> sinceWord = new HashSet<>();
    /** The row of the last word, as long as none below it goes on with it. */
    private Optional<ListRow> ofWord = Optional.empty();

    private boolean met;
    private boolean silentBefore;
    private boolean astray;
    private boolean told;

    public LeadingWords(ListWords words) {
        this.words = words;
    }

    /** Before the rows of a table. */
    public void begin() {
        sinceWord.clear();
        ofWord = Optional.empty();
        met = false;
        silentBefore = false;
        astray = false;
        told = false;
    }

    /**
     * Whether nobody can say what the column says of a row.
     *
     * @param saidAbove whether a line above the row has said it
     */
    public boolean isOpen(ListRow row, Optional<Column> column, boolean saidAbove) {
        if (column.isEmpty() || !row.table().leads(column)) {
            return false;
        }
        SourceCell cell = row.table().shown(row.number(), column.get());
        return cell.isEmpty() ? isOpenBelow(row, column.get(), saidAbove) : isFirstBelowSilence(row, cell);
    }

    /** What is told of such a row, once for a table. */
    public Optional<Problem> problem(ListRow row, Optional<Column> column, SheetReading sheet) {
        if (told) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(unclear(row, column, sheet));
    }

    /** That nobody can say which words of a column hold for a row that is empty there. */
    public static Problem unclear(ListRow row, Optional<Column> column, SheetReading sheet) {
        Table table = row.table().table();
        String heading = column.map(known -> table.matrix().shownText(table.headTo(), known.number()))
                .orElse("");
        return Problem.error(
                ProblemCode.ROW_GROUP_UNCLEAR, sheet.place(row.naming()), CellText.of(row.naming()), heading);
    }

    /** The words of a long list may begin on a later page than its rows. */
    private boolean isFirstBelowSilence(ListRow row, SourceCell cell) {
        boolean first = !met && silentBefore && isWord(cell);
        met = true;
        astray |= first;
        sinceWord.clear();
        ofWord = Optional.of(row);
        return first;
    }

    private boolean isOpenBelow(ListRow row, Column column, boolean saidAbove) {
        if (!astray && (met || saidAbove)) {
            ofWord.ifPresent(above -> sinceWord.add(said(above, column)));
            ofWord = Optional.empty();
            astray = sinceWord.size() < MOST_ROWS_COMPARED && !sinceWord.add(said(row, column));
        } else if (!astray && !silentBefore) {
            silentBefore = true;
            astray = begins(row, column);
        }
        return astray;
    }

    /** The other words of a row: where the same come again in a group, the next word may stand in the middle of its rows. */
    private List<String> said(ListRow row, Column column) {
        return row.filled().stream()
                .filter(cell -> words.areWords(cell) && row.table().matrix().column(cell) != column.number())
                .map(CellText::of)
                .toList();
    }

    /** Whether words begin in a column below a row. */
    private boolean begins(ListRow row, Column column) {
        ListTable table = row.table();
        int last = Math.min(table.table().lastRow(), row.number() + ROWS_LOOKED_AT);
        return IntStream.rangeClosed(row.number() + 1, last)
                .filter(below -> table.hasData(below) && namesMunicipality(table, below))
                .mapToObj(below -> table.shown(below, column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(this::isWord)
                .isPresent();
    }

    private static boolean namesMunicipality(ListTable table, int row) {
        return table.name()
                .or(table::code)
                .filter(column -> !table.shown(row, column).isEmpty())
                .isPresent();
    }

    private boolean isWord(SourceCell cell) {
        String text = CellText.of(cell);
        return !words.isTotal(text) && !LineWords.isKindOfPlace(text) && !words.isSilent(cell);
    }
}
