package kurogo.intake.read.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.Place;
import kurogo.intake.read.answer.Identification;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.WrittenNumber;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.Example;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.term.WordPairs;
import kurogo.intake.read.term.Words;
import kurogo.report.answers.Programme;

/** What the words by which the rows of a list say whose and of what kind they are mean. In a long list the same ones stand in row after row. */
public final class ListWords {

    private static final int CELLS_LOOKED_AT = 3;

    private final MunicipalityDirectory directory;
    private final Terms terms;
    private final RowAreas areas;
    private final TotalWords totals;
    private final WordPairs<Match> municipalities;
    private final Words<String> unlessSilent =
            new Words<>(text -> SilenceReading.of(text).isEmpty() ? text : "");
    private final Words<Boolean> figures =
            new Words<>(text -> WrittenNumber.in(text).isPresent());
    private final Words<Boolean> examples = new Words<>(Example::isOfRow);
    private final Words<Boolean> units = new Words<>(UnitRow::isUnit);
    private final Words<Optional<Programme>> programmes;
    private final Words<Set<Programme>> mentioned;

    public ListWords(MunicipalityDirectory directory, Terms terms) {
        this.directory = directory;
        this.terms = terms;
        this.areas = new RowAreas(directory);
        this.totals = new TotalWords(directory);
        this.mentioned = new Words<>(text -> terms.mentioned(Programme.class, text));
        this.programmes = new Words<>(text -> terms.choice(Programme.class, text));
        this.municipalities = new WordPairs<>(directory::resolve);
    }

    /** Before the rows of a table: what was said of prefectures in the one before does not hold. */
    public void begin(ListTable table) {
        areas.begin(table);
    }

    /** A row with the words that say whose it is. The name of a place in another prefecture is told with that of the prefecture. */
    public ListRow row(ListTable table, int number, List<SourceCell> filled) {
        String code = shown(table, number, table.code());
        String name = areas.whole(table, number, code, shown(table, number, table.name()));
        String programme = shown(table, number, table.programme());
        return new ListRow(table, number, filled, code, name, programme, programmes.of(programme));
    }

    private String shown(ListTable table, int row, Optional<Column> column) {
        return column.isEmpty() ? "" : unlessSilent.of(table.shownText(row, column.get()));
    }

    /** The programmes a text mentions, by their longest names. */
    public Set<Programme> programmesIn(String text) {
        return mentioned.of(text);
    }

    public Optional<Programme> programme(String text) {
        return programmes.of(text);
    }

    /** Whether the words of a row mean one municipality. */
    public boolean isKnown(ListRow row) {
        return match(row.code(), row.name()) instanceof Match.Found;
    }

    /** The municipality the words of a row mean, if they mean one. */
    public Optional<Municipality> known(ListRow row) {
        return match(row.code(), row.name()) instanceof Match.Found(var municipality, var ignored)
                ? Optional.of(municipality)
                : Optional.empty();
    }

    public Identification.Result identify(ListRow row, Place place) {
        return match(row.code(), row.name()) instanceof Match.Found(var municipality, var corrected)
                ? new Identification.Result.Known(municipality, corrected)
                : Identification.of(directory, row.code(), row.name(), place);
    }

    /** The cell in which a row names its prefecture. */
    public Optional<SourceCell> prefecture(ListRow row) {
        return areas.cell(row);
    }

    /** The word by which a row names itself a total, if it does. */
    public Optional<String> total(ListRow row) {
        return totals.of(row);
    }

    /** Whether a text is a word for a total. */
    public boolean isTotal(String text) {
        return totals.isOne(text);
    }

    /** Whether a text is the name of another prefecture and nothing else. */
    public boolean isOtherPrefecture(String text) {
        return directory.otherPrefecture(text).isPresent();
    }

    /** Whether a row shows how to fill in the others. */
    public boolean isExample(List<SourceCell> filled) {
        for (int i = 0; i < Math.min(filled.size(), CELLS_LOOKED_AT); i++) {
            if (examples.of(CellText.of(filled.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell holds words, and no figure. */
    public boolean areWords(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text)
                ? !figures.of(text)
                : !Leftovers.isFigure(cell) && !cell.isEmpty();
    }

    /** Whether a cell says that there is nothing to say. */
    public boolean isSilent(SourceCell cell) {
        return unlessSilent.of(CellText.of(cell)).isEmpty();
    }

    public boolean isUnit(String text) {
        return units.of(text);
    }

    private Match match(String code, String name) {
        return municipalities.of(code, name);
    }
}
