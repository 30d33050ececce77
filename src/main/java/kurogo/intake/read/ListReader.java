package kurogo.intake.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/**
 * Reads a table with one row a municipality and programme, or one row a municipality with the programmes side by side. A
 * municipality cell left empty below a filled one goes on with it, as long as the programme is a new one.
 */
final class ListReader {

    private static final Set<Heading> OF_MUNICIPALITY =
            EnumSet.of(Heading.STATUS, Heading.REFERRAL_CRITERIA, Heading.NEEDS, Heading.TARGETS_SET);
    private static final int HEADINGS_OF_A_REPEATED_HEAD = 3;

    private final ReadingContext context;
    private final ReportSink sink;
    private final boolean rowByRow;
    private final Map<ReportKey, AnswerCollector> reports = new LinkedHashMap<>();
    private final Map<ReportKey, Set<Programme>> seen = new HashMap<>();
    private final Set<ReportingPeriod> otherPeriods = new LinkedHashSet<>();
    private final Set<String> formerNames = new HashSet<>();
    private final ListTotals totals = new ListTotals();
    private final ListWords words;
    private Optional<ReportingPeriod> ofTitle = Optional.empty();
    private Optional<ReportingPeriod> period = Optional.empty();
    private Optional<MunicipalityCode> current = Optional.empty();
    private SheetReading sheet;

    private ListReader(SheetReading sheet, ReadingContext context, ReportSink sink, boolean rowByRow) {
        this.sheet = sheet;
        this.context = context;
        this.sink = sink;
        this.rowByRow = rowByRow;
        this.words = new ListWords(context.directory(), context.terms());
    }

    /** One municipality's report on one period. */
    private record ReportKey(MunicipalityCode municipality, ReportingPeriod period) {}

    /** Reads a table that stands in memory as a whole; its answers are traced cell by cell. */
    static void read(SheetReading sheet, Table table, ReadingContext context, ReportSink sink) {
        ListReader reader = new ListReader(sheet, context, sink, false);
        reader.readPage(ListTable.of(table), table.headTo() + 1);
        reader.end();
    }

    /**
     * Reads a table that is given page by page; its answers are traced row by row. The rows of one municipality and period
     * must stand together, or at least on one page.
     *
     * @param first the first page
     * @param table the table found on it
     */
    static void read(SheetReading first, Table table, Iterator<Grid> further, ReadingContext context, ReportSink sink) {
        ListReader reader = new ListReader(first, context, sink, true);
        ListTable now = reader.readPage(ListTable.of(table), table.headTo() + 1);
        while (further.hasNext()) {
            reader.complete();
            Grid page = further.next();
            reader.sheet = first.page(page);
            now = reader.readPage(now.on(reader.sheet.matrix()), page.firstRow());
            sink.progress(page.endRow());
        }
        reader.end();
    }

    private ListTable readPage(ListTable page, int from) {
        Table table = page.table();
        sheet.takeRows(table.matrix(), table.headFrom(), table.headTo());
        ofTitle = ofTitle.or(() -> PeriodOf.inTitle(table.matrix()));
        ListTable now = page;
        for (int row = from; row <= table.lastRow(); row++) {
            List<SourceCell> filled = table.matrix().filledCells(row);
            if (!filled.isEmpty()) {
                now = withUnits(now, row, filled.getFirst());
                readRow(now, row, filled);
            }
        }
        HiddenParts.tell(sheet, sink::problem);
        return now;
    }

    /** The table with the units that a row of nothing but units states. */
    private ListTable withUnits(ListTable table, int row, SourceCell first) {
        return words.isUnit(CellText.of(first))
                ? UnitRow.apply(sheet, table.table(), row).map(ListTable::of).orElse(table)
                : table;
    }

    /** Hands on the reports of all municipalities but the one whose rows may go on. */
    private void complete() {
        totals.forget();
        Iterator<Map.Entry<ReportKey, AnswerCollector>> each =
                reports.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<ReportKey, AnswerCollector> report = each.next();
            if (!current.equals(Optional.of(report.getKey().municipality()))) {
                handOn(report.getKey(), report.getValue());
                each.remove();
            }
        }
    }

    private void end() {
        tellOtherPeriods();
        totals.check(sink::problem);
        reports.forEach(this::handOn);
        reports.clear();
    }

    private void handOn(ReportKey key, AnswerCollector answers) {
        answers.problems().forEach(sink::problem);
        sink.report(new UnderstoodReport(
                key.municipality(),
                key.period(),
                answers.answers(),
                answers.cells(),
                answers.rows(),
                Optional.empty()));
    }

    private void readRow(ListTable table, int row, List<SourceCell> filled) {
        if (isTaken(filled)) {
            return;
        }
        String code = shown(table, row, table.code());
        String name = shown(table, row, table.name());
        boolean known = words.isKnown(code, name);
        if (!known && repeatsHead(filled)) {
            sheet.takeRow(table.matrix(), row);
            return;
        }
        Optional<String> total = words.total(filled);
        if (total.isPresent() && !known) {
            totals.total(sheet, table.table(), row, total.get(), programme(table, row));
        } else if (known || table.hasData(row)) {
            identify(table, row, code, name, filled.getFirst())
                    .ifPresent(municipality -> readReport(table, row, municipality, filled));
        } else {
            Footnote.tell(sheet, filled, sink::problem);
        }
    }

    private boolean isTaken(List<SourceCell> cells) {
        for (SourceCell cell : cells) {
            if (!sheet.isTaken(cell)) {
                return false;
            }
        }
        return true;
    }

    private Optional<MunicipalityCode> identify(
            ListTable table, int row, String code, String name, SourceCell firstCell) {
        if (code.isEmpty() && name.isEmpty()) {
            Optional<Programme> programme = programme(table, row);
            boolean goesOn = current.isPresent()
                    && programme.isPresent()
                    && period(table, row)
                            .map(stated -> !seen.getOrDefault(new ReportKey(current.get(), stated), Set.of())
                                    .contains(programme.get()))
                            .orElse(true);
            if (!goesOn) {
                sink.problem(
                        Problem.error(ProblemCode.ROW_NOT_RECOGNISED, sheet.place(firstCell), CellText.of(firstCell)));
            }
            return goesOn ? current : Optional.empty();
        }
        current = switch (words.identify(code, name, sheet.place(firstCell))) {
            case Identification.Result.Known(var municipality, var ignored) -> {
                tellFormerName(table, row, code, name, firstCell);
                yield Optional.of(municipality.code());
            }
            case Identification.Result.Refused(var problem) -> {
                sink.problem(problem);
                yield Optional.empty();
            }
        };
        return current;
    }

    /** Says once that a name is one of former days; names in use, which nearly all are, are not asked about. */
    private void tellFormerName(ListTable table, int row, String code, String name, SourceCell cell) {
        if (words.isKnown(code, name) || !formerNames.add(name)) {
            return;
        }
        period(table, row)
                .or(context::expected)
                .flatMap(known -> Identification.formerName(context.directory(), code, name, known, sheet.place(cell)))
                .ifPresent(sink::problem);
    }

    private void readReport(ListTable table, int row, MunicipalityCode municipality, List<SourceCell> filled) {
        Optional<ReportingPeriod> stated = period(table, row);
        Optional<ReportingPeriod> wanted = context.everyPeriod()
                ? stated
                : context.expected().or(() -> period).or(() -> stated);
        if (stated.isPresent() && !stated.equals(wanted)) {
            otherPeriods.add(stated.get());
            sheet.takeRow(table.matrix(), row);
            return;
        }
        if (wanted.isEmpty()) {
            sink.problem(Problem.error(
                    ProblemCode.PERIOD_NOT_STATED,
                    Place.sheet(sheet.file(), sheet.grid().name()),
                    ""));
            return;
        }
        period = wanted;
        ReportKey key = new ReportKey(municipality, wanted.get());
        if (!repeats(table, row, key, filled.getFirst())) {
            AnswerCollector answers = reports.computeIfAbsent(key, fresh -> collector());
            readCells(table, row, answers, filled.getFirst());
            context.directory()
                    .find(municipality)
                    .ifPresent(known -> totals.row(known, answers, programme(table, row)));
        }
        sheet.takeNotNeeded(table.table(), row);
        Leftovers.inRow(sheet, filled, sink::problem);
    }

    private AnswerCollector collector() {
        return rowByRow ? AnswerCollector.tracingRows(sheet.file()) : new AnswerCollector(sheet.file());
    }

    /** Whether the municipality has been read before on the same programme, or is complete already. */
    private boolean repeats(ListTable table, int row, ReportKey key, SourceCell first) {
        boolean handedOn = seen.containsKey(key) && !reports.containsKey(key);
        Set<Programme> before = seen.computeIfAbsent(key, fresh -> EnumSet.noneOf(Programme.class));
        Optional<Programme> programme = programme(table, row);
        boolean again = programme.isPresent()
                ? !before.add(programme.get())
                : table.sideBySide() && !before.addAll(EnumSet.allOf(Programme.class));
        if (again || handedOn) {
            ProblemCode why = again ? ProblemCode.DUPLICATE_REPORT : ProblemCode.ROWS_NOT_TOGETHER;
            sink.problem(Problem.error(
                    why,
                    sheet.place(first),
                    CellText.of(first),
                    key.municipality().digits()));
            sheet.takeRow(table.matrix(), row);
        }
        return again || handedOn;
    }

    private void readCells(ListTable table, int row, AnswerCollector answers, SourceCell first) {
        Optional<Programme> ofRow = programme(table, row);
        boolean unknownProgramme = ofRow.isEmpty()
                && table.programme().isPresent()
                && !shown(table, row, table.programme()).isEmpty();
        if (unknownProgramme) {
            SourceCell cell =
                    table.matrix().cell(row, table.programme().orElseThrow().number());
            sink.problem(Problem.error(
                    ProblemCode.NOT_UNDERSTOOD, sheet.place(cell), CellText.of(cell), ChoiceKind.PROGRAMME.typeName()));
        }
        for (Column column : table.table().columns()) {
            readCell(table, row, column, column.programme().or(() -> ofRow), answers);
        }
        ofRow.ifPresent(programme -> CostParts.check(sheet, answers, programme, first));
    }

    private void readCell(
            ListTable table, int row, Column column, Optional<Programme> programme, AnswerCollector answers) {
        SourceCell cell = table.matrix().cell(row, column.number());
        if (column.heading().isOfProgramme() && programme.isPresent()) {
            answers.mention(programme.get());
            column.heading()
                    .field()
                    .ifPresent(field -> answers.put(
                            FieldPath.of(field, programme.get()),
                            column.mark(words.read(column.heading(), cell, sheet.unit(column))),
                            cell,
                            sheet.grid()));
        } else if (OF_MUNICIPALITY.contains(column.heading())) {
            column.heading()
                    .field()
                    .ifPresent(field -> answers.put(
                            FieldPath.of(field),
                            column.mark(words.read(column.heading(), cell, Optional.empty())),
                            cell,
                            sheet.grid()));
        }
        sheet.take(cell);
    }

    private Optional<ReportingPeriod> period(ListTable table, int row) {
        Optional<SourceCell> part = table.period().map(column -> table.shown(row, column));
        Optional<ReportingPeriod> ofRound = part.flatMap(words::round);
        return ofRound.or(() -> table.fiscalYear()
                        .map(column -> table.shown(row, column))
                        .filter(cell -> !cell.isEmpty())
                        .flatMap(year -> words.period(year, part)))
                .or(() -> ofTitle);
    }

    private void tellOtherPeriods() {
        for (ReportingPeriod other : otherPeriods) {
            Place place = Place.sheet(sheet.file(), sheet.grid().name());
            String wanted = context.expected()
                    .or(() -> period)
                    .map(ReportingPeriod::code)
                    .orElse("");
            ProblemSeverity severity = seen.isEmpty() ? ProblemSeverity.ERROR : ProblemSeverity.NOTICE;
            sink.problem(new Problem(ProblemCode.OTHER_PERIOD, severity, place, "", List.of(other.code(), wanted)));
        }
    }

    private boolean repeatsHead(List<SourceCell> filled) {
        return filled.stream()
                        .map(CellText::of)
                        .filter(context.terms()::isOfHead)
                        .count()
                >= HEADINGS_OF_A_REPEATED_HEAD;
    }

    private Optional<Programme> programme(ListTable table, int row) {
        return words.programme(shown(table, row, table.programme()));
    }

    private String shown(ListTable table, int row, Optional<Column> column) {
        return column.isEmpty() ? "" : words.unlessSilent(CellText.of(table.shown(row, column.get())));
    }
}
