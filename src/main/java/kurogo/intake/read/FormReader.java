package kurogo.intake.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.area.master.Match;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.AnswerRows;
import kurogo.report.answers.Field;

/** Reads one municipality's form, which may stand on one sheet or be spread over several. */
final class FormReader {

    private static final Pattern PRINTED = Pattern.compile("事業費は千円単位とし、千円未満は切り捨ててください");

    private static final Pattern OF_TOTALS = Pattern.compile("(集計|合計|総括|総計|まとめ|全体|計|県計|市町村計)(表|シート)?");

    private static final Pattern OF_A_PLACE =
            Pattern.compile(".{1,8}[市町村](?:R?\\d{1,4}|分|社協|役場|役所|.{0,3}[)）])?|.{1,8}(?:県|連合|組合|協議会)分?");
    private static final String OF_ANY_KIND = "区分";
    private static final Set<Heading> ONE_ANSWER =
            EnumSet.of(Heading.MUNICIPALITY_CODE, Heading.MUNICIPALITY_NAME, Heading.FISCAL_YEAR, Heading.PERIOD);

    private final String file;
    private final ReadingContext context;
    private final AnswerCollector answers;
    private final Map<Heading, SourceCell> head = new EnumMap<>(Heading.class);
    private final List<SheetReading> sheets = new ArrayList<>();
    private final List<SheetReading> answering = new ArrayList<>();
    private final Map<SheetReading, List<SourceCell>> freeWords = new HashMap<>();
    private final List<Problem> plans = new ArrayList<>();
    private final Set<FormId> ids = new LinkedHashSet<>();
    private Optional<String> sheetName = Optional.empty();

    FormReader(String file, ReadingContext context) {
        this.file = file;
        this.context = context;
        this.answers = new AnswerCollector(file);
    }

    /** Reads what a sheet holds of the form. */
    void read(SheetReading sheet) {
        List<Table> tables = tables(sheet);
        FormTables formTables = new FormTables(sheet, context.expected(), answers);
        formTables.read(tables);
        plans.addAll(formTables.plans());
        new FormLabels(sheet, tables).each((heading, mapped, label, cell) -> {
            if (heading != Heading.PERIOD || mayBePeriod(label, cell)) {
                take(heading, mapped, cell, sheet);
            }
        });
        if (!tables.isEmpty() || sheet.anyTaken()) {
            answering.add(sheet);
        }
        sheets.add(sheet);
        knownBy(FormOwner.idsOn(sheet.grid()));
    }

    /** Adds numbers the form carries. */
    void knownBy(Set<FormId> numbers) {
        ids.addAll(numbers);
    }

    /** Whether anything was found that only a form has. */
    boolean isForm() {
        return answers.hasProgrammes() || !plans.isEmpty();
    }

    /** Takes the name of its sheet for that of the municipality, where nothing else names one. */
    void namedBySheet(SheetReading sheet) {
        String name = sheet.grid().name();
        boolean meant =
                isForm() && !namesMunicipality() && context.directory().resolve("", name) instanceof Match.Found;
        sheetName = meant ? Optional.of(name) : Optional.empty();
    }

    /** Whether its sheet is called a summary, and it names no municipality, or 合計 instead of one. */
    boolean isOfTotals() {
        return isForm()
                && (!namesMunicipality() || namesTotal())
                && OF_TOTALS
                        .matcher(CellText.label(sheets.getFirst().grid().name()))
                        .matches();
    }

    private boolean namesTotal() {
        return ids.isEmpty()
                && cell(Heading.MUNICIPALITY_CODE)
                        .filter(code -> !code.isEmpty())
                        .isEmpty()
                && cell(Heading.MUNICIPALITY_NAME)
                        .filter(name -> TotalRow.isWordOfOne(CellText.of(name))
                                || context.directory().isOwnPrefecture(CellText.of(name)))
                        .isPresent();
    }

    /** Says that a summary was not read. */
    UnderstoodFile unread() {
        String name = sheets.getFirst().grid().name();
        return new UnderstoodFile(
                file, List.of(), List.of(Problem.notice(ProblemCode.SHEET_OF_TOTALS, Place.sheet(file, name), name)));
    }

    /** Whether it reports on programmes and asks for a municipality of its own, or goes on after a form that its sheet alone names. */
    boolean standsAlone(FormReader before) {
        boolean asksWhose = head.containsKey(Heading.MUNICIPALITY_CODE) || head.containsKey(Heading.MUNICIPALITY_NAME);
        return isForm()
                && before.isForm()
                && (asksWhose
                        || before.sheetName.isPresent()
                        || OF_A_PLACE.matcher(sheets.getFirst().grid().name()).matches());
    }

    boolean namesMunicipality() {
        return !ids.isEmpty()
                || sheetName.isPresent()
                || Stream.of(Heading.MUNICIPALITY_CODE, Heading.MUNICIPALITY_NAME)
                        .anyMatch(heading -> Optional.ofNullable(head.get(heading))
                                .filter(cell -> !cell.isEmpty())
                                .isPresent());
    }

    /** Takes problems at cells of which nothing was said yet. */
    private static Consumer<Problem> fresh(List<Problem> problems) {
        return problem -> {
            if (problems.stream().noneMatch(told -> told.place().equals(problem.place()))) {
                problems.add(problem);
            }
        };
    }

    /** The report understood, and all problems met on the way. */
    UnderstoodFile understood() {
        sheets.forEach(sheet -> Leftovers.onSheet(sheet, answers::problem));
        sheets.forEach(this::askAboutWords);
        sheets.forEach(sheet -> HiddenParts.tell(sheet, answers::problem));
        sheets.forEach(sheet -> Comments.tell(sheet, answers::problem));
        List<Problem> problems = new ArrayList<>(answers.problems());
        sheets.stream()
                .flatMap(sheet -> PlansTitle.ofForm(sheet).stream())
                .forEach(plan -> problems.add(plan.asError()));
        for (SheetReading sheet : sheets) {
            OtherTitle.ofForm(sheet, context.directory())
                    .filter(other -> !isOfTableLeftAside(other))
                    .ifPresent(other -> problems.add(other.asError()));
            OtherTitle.worthTelling(sheet, OtherTitle.linesOfForm(sheet)).forEach(problems::add);
        }
        plans.stream()
                .filter(plan -> !problems.contains(plan.asError()))
                .forEach(plan -> problems.add(answers.hasProgrammes() ? plan : plan.asError()));
        Optional<UnderstoodReport> report = report(problems);
        return new UnderstoodFile(file, report.stream().toList(), problems);
    }

    /** Whether words head a table that was left aside, and say nothing of the ones that were read. */
    private boolean isOfTableLeftAside(Problem title) {
        return answers.hasProgrammes()
                && plans.stream().anyMatch(plan -> plan.place().equals(title.place()));
    }

    /** Words anywhere on the form may state another unit of its money, or take a figure back. */
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

    private Optional<UnderstoodReport> report(List<Problem> problems) {
        Optional<SourceCell> code = cell(Heading.MUNICIPALITY_CODE);
        Optional<SourceCell> name = cell(Heading.MUNICIPALITY_NAME);
        SourceCell near = code.filter(cell -> !cell.isEmpty())
                .or(() -> name)
                .orElseGet(() -> sheets.getFirst().matrix().cell(0, 0));
        Place place = sheets.getFirst().place(near);
        FormOwner owner = new FormOwner(context.directory(), ids, problems::add);
        Optional<ReportingPeriod> period = period(owner, problems);
        Optional<LocalDate> submittedOn = submittedOn(problems);
        if (cell(Heading.PERIOD).filter(cell -> !cell.isEmpty()).isEmpty()) {
            sheets.forEach(sheet -> TitleDoubt.ofForm(sheet, period)
                    .filter(doubt -> !isOfTableLeftAside(doubt))
                    .ifPresent(problems::add));
        }
        answering.forEach(sheet -> remarks(sheet, period, problems));
        period.ifPresent(known -> problems.addAll(firstMonthsOutside(known)));
        String written = sheetName.orElseGet(() -> Identification.text(name));
        return switch (owner.municipality(Identification.text(code), written, place)) {
            case Identification.Result.Refused(var problem) -> {
                problems.addFirst(problem);
                yield Optional.empty();
            }
            case Identification.Result.Known(var municipality, var ignored) -> {
                sheetName.ifPresent(shown -> problems.add(
                        Problem.notice(ProblemCode.KNOWN_BY_SHEET_NAME, place, shown, municipality.name())));
                period.flatMap(known -> Identification.formerName(
                                context.directory(),
                                Identification.text(code),
                                Identification.text(name),
                                known,
                                place))
                        .ifPresent(problems::add);
                answers.names().cell(sheets.getFirst(), Heading.MUNICIPALITY_CODE, code, municipality);
                answers.names().cell(sheets.getFirst(), Heading.MUNICIPALITY_NAME, name, municipality);
                yield period.map(known -> new UnderstoodReport(
                        municipality.code(),
                        known,
                        answers.answers(),
                        answers.cells(),
                        AnswerRows.NONE,
                        answers.names().all(),
                        submittedOn));
            }
        };
    }

    private void remarks(SheetReading sheet, Optional<ReportingPeriod> period, List<Problem> problems) {
        FormRemarks remarks = new FormRemarks(sheet, period);
        remarks.tell(fresh(problems), answers);
        freeWords.getOrDefault(sheet, List.of()).forEach(answer -> remarks.tellOf(answer, fresh(problems)));
        problems.replaceAll(told -> remarks.weighed(told, answers));
    }

    private List<Problem> firstMonthsOutside(ReportingPeriod period) {
        return answers.cells().stream()
                .filter(cell -> cell.field().field() == Field.FIRST_MONTH)
                .flatMap(cell -> sheets.stream()
                        .filter(sheet -> cell.place()
                                .equals(Place.cell(
                                        file,
                                        sheet.grid().name(),
                                        cell.place().cell().orElseThrow())))
                        .map(sheet -> sheet.grid()
                                .cell(
                                        cell.place().cell().orElseThrow().row(),
                                        cell.place().cell().orElseThrow().column()))
                        .flatMap(written -> FirstMonth.outside(written, cell.place(), period).stream()))
                .toList();
    }

    /** The day written on the form; one that cannot be read is told, but keeps nobody from accepting the report. */
    private Optional<LocalDate> submittedOn(List<Problem> problems) {
        return cell(Heading.SUBMITTED_ON).flatMap(cell -> switch (DateReading.day(cell)) {
            case Reading.Understood<LocalDate>(var answer, var ignored, var note) -> answer.asValue();
            case Reading.NotUnderstood<LocalDate>(var why, var arguments) -> {
                problems.add(new Problem(
                        why, ProblemSeverity.NOTICE, sheets.getFirst().place(cell), CellText.of(cell), arguments));
                yield Optional.empty();
            }
        });
    }

    private Optional<ReportingPeriod> period(FormOwner owner, List<Problem> problems) {
        Place place = Place.sheet(file, sheets.getFirst().grid().name());
        FormTime time = FormTime.of(cell(Heading.FISCAL_YEAR), cell(Heading.PERIOD), context.terms());
        time.unclear()
                .map(cell -> Problem.error(
                        ProblemCode.DATE_UNCLEAR, sheets.getFirst().place(cell), CellText.of(cell)))
                .ifPresent(problems::add);
        Optional<ReportingPeriod> undivided = owner.period(time.written(), place)
                .or(() -> sheets.stream()
                        .flatMap(sheet -> PeriodOf.inTitle(sheet.matrix()).stream())
                        .findFirst());
        Optional<ReportingPeriod> stated = undivided
                .or(context::expected)
                .flatMap(known -> time.partAlone().map(part -> new ReportingPeriod(known.year(), part)))
                .or(() -> undivided);
        if (stated.isEmpty() && context.expected().isEmpty()) {
            problems.add(Problem.error(ProblemCode.PERIOD_NOT_STATED, place, ""));
        }
        boolean other = stated.isPresent() && context.expected().isPresent() && !stated.equals(context.expected());
        if (other) {
            problems.addFirst(Problem.error(
                    ProblemCode.OTHER_PERIOD,
                    cell(Heading.FISCAL_YEAR).map(sheets.getFirst()::place).orElse(place),
                    cell(Heading.FISCAL_YEAR).map(CellText::of).orElse(""),
                    stated.get().code(),
                    context.expected().get().code()));
        }
        return stated.or(context::expected);
    }

    /** 区分 may ask for anything: only what is a part of a year is one. */
    private boolean mayBePeriod(SourceCell label, SourceCell cell) {
        return !CellText.label(CellText.of(label)).equals(OF_ANY_KIND)
                || PeriodOf.part(cell, context.terms()).isPresent();
    }

    private void take(Heading heading, boolean mapped, SourceCell cell, SheetReading sheet) {
        if (heading.field().isEmpty() && heading != Heading.NOTE) {
            head.merge(heading, cell, (before, now) -> {
                tellOther(heading, before, now, sheet);
                return before.isEmpty() ? now : before;
            });
            return;
        }
        if (heading == Heading.REMARKS && !cell.isEmpty()) {
            freeWords.computeIfAbsent(sheet, fresh -> new ArrayList<>()).add(cell);
        }
        Reading<?> asWritten = FieldReader.read(heading, cell, Optional.empty(), context.terms());
        Reading<?> reading = mapped ? asWritten.mapped() : asWritten;
        FormLabels.field(heading).ifPresent(field -> answers.put(field, reading, cell, sheet.grid()));
    }

    /** A form that names two municipalities or two times is none of which anybody could say whose it is. */
    private void tellOther(Heading heading, SourceCell before, SourceCell now, SheetReading sheet) {
        boolean same = before.isEmpty()
                || now.isEmpty()
                || CellText.label(CellText.of(before)).equals(CellText.label(CellText.of(now)));
        if (!same && ONE_ANSWER.contains(heading)) {
            answers.problem(
                    Problem.error(ProblemCode.CONTRADICTION, sheet.place(now), CellText.of(now), CellText.of(before)));
        }
    }

    private Optional<SourceCell> cell(Heading heading) {
        return Optional.ofNullable(head.get(heading));
    }

    /** The tables of a form that stand on a sheet, upright or on their side. */
    static List<Table> tables(SheetReading sheet) {
        List<Table> upright = TableFinder.tables(sheet.matrix(), sheet.terms()).stream()
                .filter(FormTables::reads)
                .toList();
        boolean figures = upright.stream().anyMatch(Table::hasFigures);
        Stream<Table> onItsSide = figures || !sheet.mayBeTurned()
                ? Stream.empty()
                : TableFinder.tables(sheet.matrix().turned(), sheet.terms()).stream()
                        .filter(Table::hasFigures)
                        .map(Table::withinFigures);
        return Stream.concat(upright.stream(), onItsSide).toList();
    }
}
