package kurogo.intake.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.answer.Correction;
import kurogo.intake.read.answer.FirstMonth;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.title.OtherTitle;
import kurogo.intake.read.title.PlansTitle;
import kurogo.intake.read.title.TitleDoubt;
import kurogo.report.answers.Field;

/** What titles, sentences and months on a form say against the figures that were read from it. */
final class FormDoubts {

    private static final Pattern PRINTED = Pattern.compile("事業費は千円単位とし、千円未満は切り捨ててください");

    private final List<SheetReading> sheets;
    private final AnswerCollector answers;
    private final List<Problem> plans;

    /** @param plans tables that were left aside, with the titles that say so */
    FormDoubts(List<SheetReading> sheets, AnswerCollector answers, List<Problem> plans) {
        this.sheets = sheets;
        this.answers = answers;
        this.plans = plans;
    }

    /** Titles of the form that speak of plans or of other figures, and tables that were left aside. */
    List<Problem> ofTitles(MunicipalityDirectory directory) {
        List<Problem> problems = new ArrayList<>();
        sheets.stream()
                .flatMap(sheet -> PlansTitle.ofForm(sheet).stream())
                .forEach(plan -> problems.add(plan.asError()));
        for (SheetReading sheet : sheets) {
            OtherTitle.ofForm(sheet, directory)
                    .filter(other -> !isOfTableLeftAside(other))
                    .ifPresent(other -> problems.add(other.asError()));
            OtherTitle.worthTelling(sheet, OtherTitle.linesOfForm(sheet)).forEach(problems::add);
        }
        plans.stream()
                .filter(plan -> !problems.contains(plan.asError()))
                .forEach(plan -> problems.add(answers.hasProgrammes() ? plan : plan.asError()));
        return problems;
    }

    /** What the titles of a form leave open of its time, where no cell states the part of the year. */
    Stream<Problem> ofTime(Optional<ReportingPeriod> period) {
        return sheets.stream()
                .flatMap(sheet -> TitleDoubt.ofForm(sheet, period).stream())
                .filter(doubt -> !isOfTableLeftAside(doubt));
    }

    /** Whether words head a table that was left aside, and say nothing of the ones that were read. */
    private boolean isOfTableLeftAside(Problem title) {
        return answers.hasProgrammes()
                && plans.stream().anyMatch(plan -> plan.place().equals(title.place()));
    }

    /** Words anywhere on the form may state another unit of its money, or take a figure back. */
    void askAboutWords() {
        sheets.forEach(this::askAboutWords);
    }

    private void askAboutWords(SheetReading sheet) {
        sheet.grid()
                .filledCells()
                .flatMap(cell -> Stream.concat(
                        sheet.otherUnit(cell).map(problem -> isPrinted(cell) ? problem.asNotice() : problem).stream(),
                        Stream.of(cell)
                                .filter(Correction::isSaidBy)
                                .map(said -> Problem.error(
                                        ProblemCode.FOOTNOTE_KEPT, sheet.place(said), CellText.of(said)))))
                .filter(problem -> !answers.problems().contains(problem))
                .forEach(answers::problem);
    }

    /** What the prefecture's form says of units is no word of whoever put another one into the heading. */
    private static boolean isPrinted(SourceCell cell) {
        return PRINTED.matcher(CellText.normalised(CellText.of(cell))).find();
    }

    /** First months outside the fiscal year of the form. */
    List<Problem> firstMonthsOutside(ReportingPeriod period) {
        return answers.cells().stream()
                .filter(cell -> cell.field().field() == Field.FIRST_MONTH)
                .flatMap(cell -> sheets.stream()
                        .filter(sheet -> cell.place()
                                .equals(Place.cell(
                                        sheet.file(),
                                        sheet.grid().name(),
                                        cell.place().cell().orElseThrow())))
                        .map(sheet -> sheet.grid()
                                .cell(
                                        cell.place().cell().orElseThrow().row(),
                                        cell.place().cell().orElseThrow().column()))
                        .flatMap(written -> FirstMonth.outside(written, cell.place(), period).stream()))
                .toList();
    }
}
