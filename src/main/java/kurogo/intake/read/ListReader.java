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
                readRow(words.row(now, row, filled));
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

    private void readRow(ListRow row) {
        if (isTaken(row.filled())) {
            return;
        }
        boolean known = words.isKnown(row);
        if (!known && repeatsHead(row.filled())) {
            takeWhole(row);
            return;
        }
        Optional<String> total = known ? Optional.empty() : words.total(row.filled());
        if (total.isPresent()) {
            totals.total(sheet, row.table().table(), row.number(), total.get(), row.programme());
        } else if (known || row.hasData()) {
            identify(row).ifPresent(municipality -> readReport(row, municipality));
        } else {
            Footnote.tell(sheet, row.filled(), sink::problem);
        }
    }

    private void takeWhole(ListRow row) {
        sheet.takeRow(row.table().matrix(), row.number());
    }

    private boolean isTaken(List<SourceCell> cells) {
        for (SourceCell cell : cells) {
            if (!sheet.isTaken(cell)) {
                return false;
            }
        }
        return true;
    }

    private Optional<MunicipalityCode> identify(ListRow row) {
        if (row.isNameless()) {
            return goesOn(row);
        }
        current = switch (words.identify(row, sheet.place(row.first()))) {
            case Identification.Result.Known(var municipality, var ignored) -> {
                tellFormerName(row);
                yield Optional.of(municipality.code());
            }
            case Identification.Result.Refused(var problem) -> {
                sink.problem(problem);
                yield Optional.empty();
            }
        };
        return current;
    }

    /** The municipality of the row above, where this one can only be its next. */
    private Optional<MunicipalityCode> goesOn(ListRow row) {
        boolean goesOn = current.isPresent()
                && row.programme().isPresent()
                && period(row)
                        .map(stated -> !seen.getOrDefault(new ReportKey(current.get(), stated), Set.of())
                                .contains(row.programme().get()))
                        .orElse(true);
        if (!goesOn) {
            sink.problem(
                    Problem.error(ProblemCode.ROW_NOT_RECOGNISED, sheet.place(row.first()), CellText.of(row.first())));
        }
        return goesOn ? current : Optional.empty();
    }

    /** Says once that a name is one of former days; names in use, which nearly all are, are not asked about. */
    private void tellFormerName(ListRow row) {
        if (words.isKnown(row) || !formerNames.add(row.name())) {
            return;
        }
        period(row)
                .or(context::expected)
                .flatMap(known -> Identification.formerName(
                        context.directory(), row.code(), row.name(), known, sheet.place(row.first())))
                .ifPresent(sink::problem);
    }

    private void readReport(ListRow row, MunicipalityCode municipality) {
        Optional<ReportingPeriod> stated = period(row);
        Optional<ReportingPeriod> wanted = context.everyPeriod()
                ? stated
                : context.expected().or(() -> period).or(() -> stated);
        if (stated.isPresent() && !stated.equals(wanted)) {
            otherPeriods.add(stated.get());
            takeWhole(row);
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
        if (!repeats(row, key)) {
            AnswerCollector answers = reports.computeIfAbsent(key, fresh -> collector());
            readCells(row, answers);
            totals.row(municipality, context.directory(), answers, row.programme());
        }
        sheet.takeNotNeeded(row.table().table(), row.number());
        Leftovers.inRow(sheet, row.filled(), sink::problem);
    }

    private AnswerCollector collector() {
        return rowByRow ? AnswerCollector.tracingRows(sheet.file()) : new AnswerCollector(sheet.file());
    }

    /** Whether the municipality has been read before on the same programme, or is complete already. */
    private boolean repeats(ListRow row, ReportKey key) {
        boolean handedOn = seen.containsKey(key) && !reports.containsKey(key);
        Set<Programme> before = seen.computeIfAbsent(key, fresh -> EnumSet.noneOf(Programme.class));
        boolean again = row.programme().isPresent()
                ? !before.add(row.programme().get())
                : row.table().sideBySide() && !before.addAll(EnumSet.allOf(Programme.class));
        if (again || handedOn) {
            ProblemCode why = again ? ProblemCode.DUPLICATE_REPORT : ProblemCode.ROWS_NOT_TOGETHER;
            sink.problem(Problem.error(
                    why,
                    sheet.place(row.first()),
                    CellText.of(row.first()),
                    key.municipality().digits()));
            takeWhole(row);
        }
        return again || handedOn;
    }

    private void readCells(ListRow row, AnswerCollector answers) {
        if (row.programme().isEmpty() && !row.programmeName().isEmpty()) {
            row.table().programme().map(row::cell).ifPresent(this::tellUnknownProgramme);
        }
        for (Column column : row.table().table().columns()) {
            readCell(row, column, answers);
        }
        row.programme().ifPresent(programme -> CostParts.check(sheet, answers, programme, row.first()));
    }

    private void tellUnknownProgramme(SourceCell cell) {
        sink.problem(Problem.error(
                ProblemCode.NOT_UNDERSTOOD, sheet.place(cell), CellText.of(cell), ChoiceKind.PROGRAMME.typeName()));
    }

    private void readCell(ListRow row, Column column, AnswerCollector answers) {
        SourceCell cell = row.cell(column);
        Optional<Programme> programme = column.programme().or(row::programme);
        Heading heading = column.heading();
        if (heading.isOfProgramme() && programme.isPresent()) {
            answers.mention(programme.get());
            heading.field()
                    .ifPresent(field -> answers.put(
                            FieldPath.of(field, programme.get()),
                            column.mark(words.read(heading, cell, sheet.unit(column))),
                            cell,
                            sheet.grid()));
        } else if (OF_MUNICIPALITY.contains(heading)) {
            heading.field()
                    .ifPresent(field -> answers.put(
                            FieldPath.of(field),
                            column.mark(words.read(heading, cell, Optional.empty())),
                            cell,
                            sheet.grid()));
        }
        sheet.take(cell);
    }

    private Optional<ReportingPeriod> period(ListRow row) {
        return words.period(row).or(() -> ofTitle);
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
}
