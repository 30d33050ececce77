package kurogo.intake.read.list;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ProblemSeverity;
import kurogo.intake.read.answer.Correction;
import kurogo.intake.read.answer.Identification;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;

/** Lines of a list that hold nothing to be read: footnotes, what is said of units, and names of places nobody knows. None is passed over in silence. */
final class RowsWithoutFigures {

    private static final Pattern PLACE = Pattern.compile(".{0,20}[^市区町村][市区町村]");
    private static final Pattern CODE = Pattern.compile("[0-9０-９]{5,6}");

    private final MunicipalityDirectory directory;
    private final ListWords words;
    private final ListReports reports;
    private final Consumer<Problem> problems;
    private final Set<String> told = new HashSet<>();

    RowsWithoutFigures(
            MunicipalityDirectory directory, ListWords words, ListReports reports, Consumer<Problem> problems) {
        this.directory = directory;
        this.words = words;
        this.reports = reports;
        this.problems = problems;
    }

    void take(ListRow row, SheetReading sheet) {
        List<Footnote> notes = Footnote.in(row.filled());
        notes.forEach(note -> keep(note, sheet));
        if (notes.isEmpty()) {
            row.filled().forEach(cell -> sheet.otherUnit(cell).ifPresent(problems));
            tellUnknown(row, sheet);
            askAboutFigures(row, sheet);
        }
    }

    /** Figures where names stand, and nothing else: the rest of a row of a text that was broken in two, or moved columns. */
    private void askAboutFigures(ListRow row, SheetReading sheet) {
        boolean mayBeOne = row.filled().size() > 1 || sheet.grid().name().isEmpty();
        if (mayBeOne
                && row.filled().stream().allMatch(Leftovers::isFigure)
                && row.filled().stream().anyMatch(cell -> isBelowNames(row, cell))) {
            problems.accept(
                    Problem.error(ProblemCode.ROW_NOT_RECOGNISED, sheet.place(row.first()), CellText.of(row.first())));
        }
    }

    private static boolean isBelowNames(ListRow row, SourceCell cell) {
        int number = row.table().matrix().column(cell);
        return Stream.of(row.table().name(), row.table().programme())
                .flatMap(Optional::stream)
                .anyMatch(column -> column.number() == number);
    }

    /** What a footnote says of municipalities by name is a remark of theirs; all of them are shown to whoever accepts. */
    private void keep(Footnote note, SheetReading sheet) {
        Problem told = Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(note.cell()), note.text());
        problems.accept(Correction.isSaidBy(note.cell()) ? told.asError() : told);
        sheet.otherUnit(note.cell()).ifPresent(problems);
        reports.remark(note.cell(), sheet.grid(), code -> note.names(code, directory));
        sheet.take(note.cell());
    }

    /** Whoever is named and not known is told once: there is no figure that would be lost. */
    private void tellUnknown(ListRow row, SheetReading sheet) {
        boolean names = PLACE.matcher(row.name()).matches()
                || CODE.matcher(row.code()).matches()
                || !row.isNameless() && row.programme().isPresent();
        if (names
                && words.identify(row, sheet.place(row.naming())) instanceof Identification.Result.Refused(var problem)
                && told.add(row.code() + " " + row.name())) {
            problems.accept(new Problem(
                    problem.code(), ProblemSeverity.NOTICE, problem.place(), problem.cellText(), problem.arguments()));
        }
    }
}
