package kurogo.intake.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;

/**
 * Reads tables with one row a municipality and programme, or one row a municipality with the programmes side by side. A
 * municipality cell left empty below a filled one goes on with it, as long as the programme is a new one. The tables of a file
 * complete each other: one for each programme make one report.
 */
final class ListReader {

    private final ReadingContext context;
    private final ReportSink sink;
    private final boolean rowByRow;
    private final ListReports reports;
    private final ListPeriods periods;
    private final ListWords words;
    private final AnswerWords answered;
    private final ListAside aside;
    private final RowsWithoutFigures lines;
    private final ListNames names;
    private final Set<String> formerNames = new HashSet<>();
    private Optional<MunicipalityCode> current = Optional.empty();
    private SheetReading sheet;
    private ListProgramme programmes;
    private ListUnits units = ListUnits.NONE;
    private TextFields fields = TextFields.ANY;
    private boolean toldOfShortRow;
    private SpokenColumns spoken = SpokenColumns.NONE;

    private ListReader(SheetReading first, ReadingContext context, ReportSink sink, boolean rowByRow) {
        this.sheet = first;
        this.context = context;
        this.sink = sink;
        this.rowByRow = rowByRow;
        this.reports = new ListReports(sink);
        this.words = new ListWords(context.directory(), context.terms());
        this.answered = new AnswerWords(context.terms());
        this.periods = new ListPeriods(context, words);
        this.names = new ListNames(context.terms(), sink::problem);
        this.aside = new ListAside(words, periods, context, sink::problem);
        this.lines = new RowsWithoutFigures(context.directory(), words, reports, sink::problem);
        this.programmes = ListProgramme.unknown(words);
    }

    /** A table and the sheet it stands on. */
    record Listed(SheetReading sheet, Table table) {}

    /** Reads tables that stand in memory as a whole; their answers are traced cell by cell. */
    static void read(List<Listed> tables, ReadingContext context, ReportSink sink) {
        ListReader reader = new ListReader(tables.getFirst().sheet(), context, sink, false);
        for (Listed listed : tables) {
            reader.aside.end(reader.sheet);
            reader.readPage(
                    reader.begin(listed.sheet(), listed.table()), listed.table().headTo() + 1);
        }
        reader.end();
        tables.stream().map(Listed::sheet).distinct().forEach(sheet -> tellOfRest(sheet, sink));
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
        ListTable now = reader.readPage(reader.begin(first, table), table.headTo() + 1);
        tellOfRest(first, sink);
        while (further.hasNext()) {
            reader.reports.completeAllBut(reader.current);
            Grid page = further.next();
            reader.sheet = first.page(page);
            now = reader.readPage(now.on(reader.sheet.matrix()), page.firstRow());
            tellOfRest(reader.sheet, sink);
            sink.progress(page.endRow());
        }
        reader.end();
    }

    private ListTable begin(SheetReading on, Table table) {
        sheet = on;
        current = Optional.empty();
        aside.begin();
        fields = TextFields.of(sheet, table);
        toldOfShortRow = false;
        sheet.takeHead(table);
        sheet.tellOfHead(table, context.expected(), sink::problem);
        periods.begin(sheet, table);
        ListTable list = ListTable.of(sheet.inUnitNoted(table));
        words.begin(list);
        units = ListUnits.of(table, list);
        programmes = ListProgramme.of(sheet, list, words, sink::problem);
        return list;
    }

    private ListTable readPage(ListTable page, int from) {
        ListTable now = page;
        for (int row = from; row <= page.table().lastRow(); row++) {
            List<SourceCell> filled = page.table().filledCells(row);
            if (!filled.isEmpty() && fields.areTooMany(filled)) {
                refuse(filled);
            } else if (!filled.isEmpty()) {
                now = units.below(now, row, filled, sheet, words);
                readRow(words.row(now, row, filled));
            }
        }
        return now;
    }

    /** Says what a sheet hides and what is pinned to it, once for all of its tables. */
    private static void tellOfRest(SheetReading sheet, ReportSink sink) {
        HiddenParts.tell(sheet, sink::problem);
        Comments.tell(sheet, sink::problem);
    }

    private void refuse(List<SourceCell> row) {
        SourceCell last = row.getLast();
        sink.problem(Problem.error(ProblemCode.ROW_LONGER_THAN_HEAD, sheet.place(last), CellText.of(last)));
        row.forEach(sheet::take);
    }

    private void end() {
        periods.tellOthers(sheet, reports.areNone(), sink::problem);
        aside.end(sheet);
        reports.completeAllBut(Optional.empty());
    }

    private void readRow(ListRow row) {
        if (isTaken(row.filled())) {
            return;
        }
        if (aside.takes(row, sheet, programmes)) {
            current = aside.isOfNone() ? Optional.empty() : current;
        } else if (words.isKnown(row) || row.hasData()) {
            ListRow whole = row.on(programmes.of(row));
            periods.rows().enter(whole);
            identify(whole).ifPresent(municipality -> readReports(whole, municipality));
        } else {
            lines.take(row, sheet);
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

    private Optional<MunicipalityCode> identify(ListRow row) {
        if (row.isNameless()) {
            boolean goesOn = current.isPresent()
                    && row.programme().isPresent()
                    && !row.statesArea()
                    && periods.ofRow()
                            .map(stated -> !reports.hold(
                                    new ListReports.Key(current.get(), stated),
                                    row.programme().get()))
                            .orElse(true);
            if (!goesOn) {
                sink.problem(Problem.error(
                        ProblemCode.ROW_NOT_RECOGNISED, sheet.place(row.first()), CellText.of(row.first())));
            }
            return goesOn ? current : Optional.empty();
        }
        current = switch (words.identify(row, sheet.place(row.naming()))) {
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

    /** Says once that a name is one of former days; names in use, which nearly all are, are not asked about. */
    private void tellFormerName(ListRow row) {
        if (words.isKnown(row) || !formerNames.add(row.name())) {
            return;
        }
        periods.ofRow()
                .or(context::expected)
                .flatMap(known -> Identification.formerName(
                        context.directory(), row.code(), row.name(), known, sheet.place(row.naming())))
                .ifPresent(sink::problem);
    }

    /** Says once for a table that a row ends before its head does: what is not there is taken for empty. */
    private void tellOfShortRow(ListRow row) {
        if (!toldOfShortRow && fields.areTooFew(sheet.grid().row(row.number()))) {
            SourceCell last = row.filled().getLast();
            sink.problem(Problem.notice(ProblemCode.ROW_SHORTER_THAN_HEAD, sheet.place(last), CellText.of(last)));
            toldOfShortRow = true;
        }
    }

    private void readReports(ListRow row, MunicipalityCode municipality) {
        tellOfShortRow(row);
        if (names.makeOtherwise(row, sheet, () -> periods.ofRow().or(context::expected))) {
            sheet.take(row.naming());
            Leftovers.inRow(sheet, row.filled(), sink::problem);
            return;
        }
        boolean ownTotal = words.isTotal(row.programmeName());
        if (!ownTotal && programmes.isMissing(row)) {
            sink.problem(Problem.error(
                    ProblemCode.PROGRAMME_NOT_STATED, sheet.place(row.naming()), CellText.of(row.naming())));
        }
        Map<ReportingPeriod, List<HeadPeriod>> wanted = new LinkedHashMap<>();
        for (HeadPeriod time : row.table().times().all()) {
            periods.wanted(new RowFigures(row, time, sheet, sink::problem))
                    .ifPresent(period -> wanted.computeIfAbsent(period, fresh -> new ArrayList<>())
                            .add(time));
        }
        if (ownTotal && !wanted.isEmpty()) {
            List<ListReports.Key> keys = wanted.keySet().stream()
                    .map(period -> new ListReports.Key(municipality, period))
                    .toList();
            aside.totals().own().row(sheet, row, keys, sink::problem);
        } else {
            wanted.forEach((period, times) -> readReport(row, times, new ListReports.Key(municipality, period)));
        }
        words.prefecture(row).ifPresent(sheet::take);
        sheet.takeNotNeeded(row.table().table(), row.number());
        Leftovers.inRow(sheet, row.filled(), sink::problem);
    }

    private void readReport(ListRow row, List<HeadPeriod> times, ListReports.Key key) {
        Optional<Problem> refused = reports.refused(key, row, sheet);
        if (refused.isPresent()) {
            sink.problem(refused.get());
            row.filled().forEach(sheet::take);
            return;
        }
        AnswerCollector answers = reports.collector(key, sheet.file(), rowByRow);
        spoken = spoken.in(row.table(), times);
        new ListCells(sheet, words, answered, sink).read(row, spoken.columns(), answers);
        spoken.columns().stream()
                .filter(column -> column.heading() == Heading.FIRST_MONTH)
                .map(row::cell)
                .flatMap(cell ->
                        FirstMonth.outside(answered.written(cell), cell, sheet.place(cell), key.period()).stream())
                .forEach(sink::problem);
        context.directory().find(key.municipality()).ifPresent(known -> {
            answers.names().row(sheet, row, known);
            aside.totals()
                    .row(
                            known,
                            key.period(),
                            spoken.columns().stream().filter(TotalRow::isFigure),
                            answers,
                            row.programme());
        });
    }
}
