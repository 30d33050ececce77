package kurogo.intake.read.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.Match;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.table.UnitSentence;
import kurogo.intake.read.term.LineWords;

/**
 * Words above a list, or the name of its sheet, that are read over and may nevertheless say what its figures are: 速報, 集計途中,
 * 回答分のみ, 社協分. Each line is told once, unless all its words are known to be harmless.
 */
public final class TitleRemarks {

    private static final int LINES = 6;
    private static final int WORDS_OF_A_TITLE = 2;

    private final SheetReading sheet;
    private final Table table;
    private final MunicipalityDirectory directory;

    private TitleRemarks(SheetReading sheet, Table table, MunicipalityDirectory directory) {
        this.sheet = sheet;
        this.table = table;
        this.directory = directory;
    }

    /** What is to be told of a table; what another problem is told of already is not told again. */
    public static List<Problem> above(
            SheetReading sheet, Table table, MunicipalityDirectory directory, Stream<Optional<Problem>> told) {
        List<Place> known = told.flatMap(Optional::stream).map(Problem::place).toList();
        TitleRemarks remarks = new TitleRemarks(sheet, table, directory);
        return Stream.of(
                        OtherTitle.worthTelling(sheet, table.title().stream()),
                        remarks.lines().stream().flatMap(line -> remarks.unknown(line).stream()),
                        TitleInHead.cells(table).flatMap(cell -> remarks.unknown(List.of(cell)).stream()),
                        remarks.ofSheet().stream())
                .flatMap(problems -> problems)
                .filter(problem -> !known.contains(problem.place()))
                .distinct()
                .toList();
    }

    private Optional<Problem> ofSheet() {
        String name = sheet.grid().name();
        return HarmlessTitle.isOneOfSheet(name, directory)
                ? Optional.empty()
                : Optional.of(Problem.notice(ProblemCode.TITLE_REMARK, Place.sheet(sheet.file(), name), name));
    }

    /** The lines of its title, and one of more words right above its head; not the rows of a table before. */
    private List<List<SourceCell>> lines() {
        List<List<SourceCell>> lines = new ArrayList<>();
        for (List<SourceCell> line : table.linesAbove(LINES).toList().reversed()) {
            boolean ofTitle = line.size() <= WORDS_OF_A_TITLE;
            if (!ofTitle && !lines.isEmpty() || isRow(line)) {
                break;
            }
            lines.add(line);
            if (!ofTitle) {
                break;
            }
        }
        return lines;
    }

    private boolean isRow(List<SourceCell> line) {
        return line.size() > 1
                && line.stream()
                        .anyMatch(cell -> Leftovers.isFigure(cell)
                                || directory.resolve("", CellText.of(cell)) instanceof Match.Found);
    }

    private Optional<Problem> unknown(List<SourceCell> line) {
        List<String> texts = line.stream().map(CellText::of).toList();
        boolean ofPaper =
                texts.stream().anyMatch(text -> TitleDoubt.isOfThePaper(text) || HarmlessTitle.isOfContact(text));
        return ofPaper
                ? Optional.empty()
                : line.stream()
                        .filter(cell -> !isHarmless(CellText.of(cell)))
                        .findFirst()
                        .map(this::told);
    }

    private boolean isHarmless(String text) {
        return UnitRow.isUnit(text)
                || UnitSentence.money(text).isPresent()
                || LineWords.isHarmless(text)
                || HarmlessTitle.isOne(text, directory);
    }

    private Problem told(SourceCell cell) {
        String text = CellText.of(cell);
        ProblemCode code = Footnote.isOne(text) ? ProblemCode.FOOTNOTE_KEPT : ProblemCode.TITLE_REMARK;
        return Problem.notice(code, sheet.place(cell), text);
    }
}
