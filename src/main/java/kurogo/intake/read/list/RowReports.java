package kurogo.intake.read.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.answer.FirstMonth;
import kurogo.intake.read.row.AnswerWords;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.row.RowFigures;
import kurogo.intake.read.row.SpokenColumns;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.time.HeadPeriod;

/** Reads a row of a list into the reports of its municipality, one for each period that its headings or its own words name. */
final class RowReports {

    private final ReadingContext context;
    private final ReportSink sink;
    private final boolean rowByRow;
    private final ListWords words;
    private final AnswerWords answered;
    private final ListPeriods periods;
    private final ListReports reports;
    private final ListAside aside;
    private final ListNames names;
    private UnknownColumns unknown = UnknownColumns.NONE;
    private SpokenColumns spoken = SpokenColumns.NONE;

    /** @param rowByRow whether answers are traced row by row, not cell by cell */
    RowReports(
            ReadingContext context,
            ReportSink sink,
            boolean rowByRow,
            ListWords words,
            ListPeriods periods,
            ListReports reports,
            ListAside aside) {
        this.context = context;
        this.sink = sink;
        this.rowByRow = rowByRow;
        this.words = words;
        this.answered = new AnswerWords(context.terms());
        this.periods = periods;
        this.reports = reports;
        this.aside = aside;
        this.names = new ListNames(context.terms(), sink::problem);
    }

    /** Before the rows of a table. */
    void begin(Table table) {
        unknown = UnknownColumns.of(table);
    }

    void read(ListRow row, MunicipalityCode municipality, SheetReading sheet, ListProgramme programmes) {
        boolean isRead = false;
        if (programmes.isOtherwise()
                || names.makeOtherwise(row, sheet, () -> periods.ofRow().or(context::expected))) {
            sheet.take(row.naming());
        } else if (row.table().ofProgramme().isEmpty()) {
            row.filled().forEach(sheet::take);
        } else {
            isRead = readFigures(row, municipality, sheet, programmes);
            words.prefecture(row).ifPresent(sheet::take);
            sheet.takeLeftAside(row.table().table(), row.number());
        }
        if (isRead) {
            unknown.tell(row, sheet, sink::problem);
        } else {
            unknown.tellAside(row, sheet, sink::problem);
        }
    }

    /** Reads the figures that are asked for; whether there are any. */
    private boolean readFigures(
            ListRow row, MunicipalityCode municipality, SheetReading sheet, ListProgramme programmes) {
        boolean ownTotal = words.isTotal(row.programmeName());
        Map<ListReports.Key, List<HeadPeriod>> wanted = wanted(row, municipality, sheet);
        if (wanted.isEmpty()) {
            aside.totals().passOver();
            return false;
        }
        if (ownTotal) {
            aside.totals().own().row(sheet, row, List.copyOf(wanted.keySet()), sink::problem);
        } else {
            programmes.problem(row, sheet).ifPresent(sink::problem);
            wanted.forEach((key, times) -> readReport(row, times, key, sheet));
        }
        return true;
    }

    /** The reports to which the figures of a row belong, with the times of the headings of those figures. */
    private Map<ListReports.Key, List<HeadPeriod>> wanted(
            ListRow row, MunicipalityCode municipality, SheetReading sheet) {
        Map<ListReports.Key, List<HeadPeriod>> wanted = new LinkedHashMap<>();
        for (HeadPeriod time : row.table().times().all()) {
            Optional<ReportingPeriod> period = periods.wanted(new RowFigures(row, time, sheet, sink::problem));
            period.map(known -> new ListReports.Key(municipality, known))
                    .ifPresent(key -> wanted.computeIfAbsent(key, fresh -> new ArrayList<>())
                            .add(time));
        }
        return wanted;
    }

    private void readReport(ListRow row, List<HeadPeriod> times, ListReports.Key key, SheetReading sheet) {
        Optional<Problem> refused = reports.refused(key, row, sheet);
        if (refused.isPresent()) {
            sink.problem(refused.get());
            row.filled().forEach(sheet::take);
            return;
        }
        AnswerCollector answers = reports.collector(key, sheet.file(), rowByRow);
        spoken = spoken.in(row.table(), times);
        new ListCells(sheet, words, answered, sink).read(row, spoken.columns(), answers);
        tellOfFirstMonths(row, key.period(), sheet);
        context.directory().find(key.municipality()).ifPresent(known -> {
            RowSpellings.note(sheet, row, known, answers.names());
            aside.totals()
                    .row(
                            known,
                            key.period(),
                            spoken.columns().stream().filter(TotalRow::isFigure),
                            answers,
                            row.programme());
        });
    }

    private void tellOfFirstMonths(ListRow row, ReportingPeriod period, SheetReading sheet) {
        spoken.columns().stream()
                .filter(column -> column.heading() == Heading.FIRST_MONTH)
                .map(row::cell)
                .flatMap(cell -> FirstMonth.outside(answered.written(cell), cell, sheet.place(cell), period).stream())
                .forEach(sink::problem);
    }
}
