package kurogo.intake.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.report.answers.Programme;

/**
 * Knows the programme of each row of a list: from its own cell, from the row that heads its group, from the cell above where the
 * programme leads the row, or from the title of the table or the name of its sheet.
 */
final class ListProgramme {

    private static final int TITLE_ROWS = 4;
    private static final Pattern EXCEPT = Pattern.compile("除[くき]|以外|含まない|のぞく");
    private static final Pattern OTHER_GROUP = Pattern.compile("(?!.*重層).*(?:事業|支援)");
    private static final int WORDS_OF_A_TITLE = 2;

    private final ListWords words;
    private final Optional<Programme> ofTitle;
    private Optional<Programme> ofGroup = Optional.empty();
    private Optional<Programme> above = Optional.empty();
    private boolean ofOtherGroup;
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
        List<String> title = table.linesAbove(TITLE_ROWS)
                .filter(cells -> cells.size() <= WORDS_OF_A_TITLE)
                .flatMap(List::stream)
                .map(CellText::of)
                .toList();
        return only(title, words).or(() -> only(List.of(sheet.grid().name()), words));
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

    /** Tells once that rows which name none are not read: the first row names none, so the others may stand in the middle of their rows. */
    Optional<Problem> open(ListRow row, SheetReading sheet) {
        boolean open = astray
                && !toldAstray
                && above.isPresent()
                && row.programmeName().isEmpty();
        toldAstray |= open;
        return open ? Optional.of(LeadingWords.unclear(row, row.table().programme(), sheet)) : Optional.empty();
    }

    /** Takes a row of nothing but a programme, which heads the rows below it; one that is none of ours ends the one above. */
    boolean heads(ListRow row) {
        boolean alone = row.filled().size() == 1
                && row.table().programme().isEmpty()
                && !row.table().sideBySide();
        Optional<Programme> named = alone ? words.programme(CellText.of(row.first())) : Optional.<Programme>empty();
        boolean other = alone
                && named.isEmpty()
                && OTHER_GROUP.matcher(CellText.label(CellText.of(row.first()))).matches();
        ofOtherGroup = other || ofOtherGroup && named.isEmpty();
        ofGroup = other ? Optional.empty() : named.or(() -> ofGroup);
        return named.isPresent();
    }

    /** Whether figures of a row belong to a programme nobody names; true once for a table. */
    boolean isMissing(ListRow row) {
        boolean named = row.programme().isPresent() || row.table().sideBySide();
        boolean first = !named && !missed;
        missed |= !named;
        return first;
    }
}
