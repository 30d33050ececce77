package kurogo.intake.read.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.FigureReading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.LongSheet;
import kurogo.intake.read.sheet.Pages;
import kurogo.intake.read.sheet.SheetUnreadableException;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.Terms;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;

/**
 * Reads a table of published results: one line a municipality, fiscal year and programme, with cases and, where published, cost and
 * population. Nothing is guessed: what is not understood is a problem at its cell.
 */
public final class PublishedResults {

    private final SourceFile file;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** Where each line stood first. */
    private final Map<List<Object>, String> seen = new HashMap<>();

    private PublishedResults(SourceFile file) {
        this.file = file;
    }

    /**
     * One line.
     *
     * @param place where it stands
     * @param code the municipality
     * @param name its name, empty where the table has none
     * @param year the fiscal year
     * @param programme the programme
     * @param cases support cases, or the silence that stands there
     * @param costYen cost, or the silence that stands there
     * @param population population, or the silence that stands there
     */
    public record Row(
            Place place,
            MunicipalityCode code,
            String name,
            FiscalYear year,
            Programme programme,
            Answer<Long> cases,
            Answer<Long> costYen,
            Answer<Long> population) {}

    /** What was read of a file. */
    public record Contents(List<Row> rows, List<Problem> problems) {

        public Contents {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /** Reads every sheet that has such a table; a file without any is a problem. */
    public static Contents of(SourceFile file) {
        PublishedResults reading = new PublishedResults(file);
        reading.problems.addAll(file.problems());
        boolean found = false;
        for (Grid sheet : file.sheets()) {
            found |= reading.read(sheet, Optional.empty()).isPresent();
        }
        for (LongSheet sheet : file.longSheets()) {
            found |= reading.read(sheet);
        }
        if (!found && reading.problems.stream().noneMatch(Problem::isError)) {
            reading.problems.add(Problem.error(ProblemCode.NO_REPORT_FOUND, Place.file(file.name()), ""));
        }
        return new Contents(reading.rows, reading.problems);
    }

    private boolean read(LongSheet sheet) {
        Optional<PublishedHead> head = Optional.empty();
        try (Pages pages = sheet.pages().open()) {
            for (Optional<Grid> page = pages.next(); page.isPresent(); page = pages.next()) {
                head = read(page.get(), head);
            }
        } catch (SheetUnreadableException damaged) {
            problems.add(Problem.error(ProblemCode.DAMAGED, Place.sheet(file.name(), sheet.name()), ""));
        }
        return head.isPresent();
    }

    /** Reads a sheet, or a page of one whose head was found on a page before; the head, if there is one. */
    private Optional<PublishedHead> read(Grid sheet, Optional<PublishedHead> before) {
        Optional<PublishedHead> head = before.or(() -> PublishedHead.in(sheet));
        head.ifPresent(found -> {
            int first = before.isPresent() ? sheet.firstRow() : found.row() + 1;
            for (int row = first; row < sheet.endRow(); row++) {
                read(new Line(sheet, row, found));
            }
        });
        return head;
    }

    private void read(Line line) {
        if (!line.hasFigures()) {
            return;
        }
        Optional<MunicipalityCode> code = line.code();
        Optional<FiscalYear> year = line.year();
        Optional<Programme> programme = line.programme();
        Optional<Answer<Long>> cases =
                line.value(PublishedHead.Part.CASES, cell -> FigureReading.cases(cell, Optional.empty()));
        Optional<Answer<Long>> cost =
                line.value(PublishedHead.Part.COST, cell -> FigureReading.money(cell, line.head.costUnit()));
        Optional<Answer<Long>> population = line.value(PublishedHead.Part.POPULATION, FigureReading::persons);
        if (code.isEmpty() || year.isEmpty() || programme.isEmpty()) {
            return;
        }
        String here = line.place(PublishedHead.Part.CODE).inFile();
        Optional.ofNullable(seen.putIfAbsent(List.of(code.get(), year.get(), programme.get()), here))
                .ifPresent(first -> line.problem(
                        PublishedHead.Part.CODE,
                        ProblemCode.DUPLICATE_REPORT,
                        (code.get().digits() + " " + line.text(PublishedHead.Part.NAME)).strip(),
                        first,
                        here));
        if (cases.isPresent() && cost.isPresent() && population.isPresent()) {
            rows.add(new Row(
                    line.place(PublishedHead.Part.CODE),
                    code.get(),
                    line.text(PublishedHead.Part.NAME),
                    year.get(),
                    programme.get(),
                    cases.get(),
                    cost.get(),
                    population.get()));
        }
    }

    /** Reads one cell. */
    @FunctionalInterface
    private interface CellReading {
        Reading<Long> read(SourceCell cell);
    }

    /** A row below a head. */
    private final class Line {

        private final Grid sheet;
        private final int row;
        private final PublishedHead head;

        Line(Grid sheet, int row, PublishedHead head) {
            this.sheet = sheet;
            this.row = row;
            this.head = head;
        }

        /** A row without any is a remark or empty. */
        boolean hasFigures() {
            return !cell(PublishedHead.Part.CASES).isEmpty()
                    || !cell(PublishedHead.Part.COST).isEmpty();
        }

        Optional<MunicipalityCode> code() {
            String text = CellText.normalised(text(PublishedHead.Part.CODE));
            Optional<MunicipalityCode> code = MunicipalityCode.parse(text);
            if (code.isEmpty()) {
                boolean digits = text.matches("[0-9]{6}");
                problem(
                        PublishedHead.Part.CODE,
                        digits ? ProblemCode.CODE_CHECK_DIGIT : ProblemCode.NOT_UNDERSTOOD,
                        text);
            }
            return code;
        }

        Optional<FiscalYear> year() {
            String text = CellText.normalised(text(PublishedHead.Part.YEAR));
            Optional<FiscalYear> year = ReportingPeriod.parse(text)
                    .filter(period -> period.part() == PeriodPart.ANNUAL)
                    .map(ReportingPeriod::year);
            if (year.isEmpty()) {
                problem(PublishedHead.Part.YEAR, ProblemCode.NOT_UNDERSTOOD, text);
            }
            return year;
        }

        Optional<Programme> programme() {
            String text = text(PublishedHead.Part.PROGRAMME);
            Optional<Programme> programme = Terms.builtIn().choice(Programme.class, text);
            if (programme.isEmpty()) {
                problem(PublishedHead.Part.PROGRAMME, ProblemCode.NOT_UNDERSTOOD, text);
            }
            return programme;
        }

        Optional<Answer<Long>> value(PublishedHead.Part part, CellReading reading) {
            return switch (reading.read(cell(part))) {
                case Reading.Understood<Long>(var answer, var ignored, var beside) -> Optional.of(answer);
                case Reading.NotUnderstood<Long>(var why, var arguments) -> {
                    problems.add(Problem.error(why, place(part), text(part), arguments.toArray(String[]::new)));
                    yield Optional.empty();
                }
            };
        }

        void problem(PublishedHead.Part part, ProblemCode code, String... arguments) {
            problems.add(Problem.error(code, place(part), text(part), arguments));
        }

        Place place(PublishedHead.Part part) {
            return Place.cell(file.name(), sheet.name(), cell(part).address());
        }

        String text(PublishedHead.Part part) {
            return CellText.of(cell(part));
        }

        private SourceCell cell(PublishedHead.Part part) {
            return head.column(part)
                    .map(column -> sheet.cell(row, column))
                    .orElseGet(() -> new SourceCell(new CellAddress(row, 0), CellContent.EMPTY));
        }
    }
}
