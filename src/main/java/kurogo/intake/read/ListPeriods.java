package kurogo.intake.read;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kurogo.calendar.ReportingPeriod;

/** Knows which period each row and column of a list speaks of, and which of them are asked for. */
final class ListPeriods {

    private final ReadingContext context;
    private final ListWords words;
    private final TimeWords times;
    private final Set<ReportingPeriod> others = new LinkedHashSet<>();
    private final Set<String> thisYears = new HashSet<>();
    private final Set<Problem> plans = new LinkedHashSet<>();
    private final Set<Problem> titles = new LinkedHashSet<>();
    private Optional<ReportingPeriod> ofTitle = Optional.empty();
    private Optional<ReportingPeriod> ofThisYear = Optional.empty();
    private Optional<Problem> ofPlans = Optional.empty();
    private Optional<Problem> ofOthers = Optional.empty();
    private Optional<Problem> unclearTitle = Optional.empty();
    private Optional<ReportingPeriod> first = Optional.empty();
    private RowTime above = RowTime.UNSAID;
    private RowTime dated = RowTime.UNSAID;
    private RowTime now = RowTime.UNSAID;
    private boolean carriedToOther;
    private Optional<TitleDoubt> doubt = Optional.empty();
    private final ListLines lines;
    private final Set<String> partsTold = new HashSet<>();

    ListPeriods(ReadingContext context, ListWords words) {
        this.context = context;
        this.words = words;
        this.times = new TimeWords(context.terms(), words);
        this.lines = new ListLines(words);
    }

    void begin(SheetReading sheet, Table table) {
        doubt = TitleDoubt.above(sheet, table, context.expected());
        ofTitle = PeriodOf.above(table);
        ofThisYear = PeriodOf.yearsAbove(table).size() > 1 ? Optional.empty() : ofTitle.or(context::expected);
        ofPlans = PlansTitle.above(sheet, table);
        ofOthers = OtherTitle.above(sheet, table, context.directory());
        OtherTitle.worthTelling(sheet, table.title().stream()).forEach(titles::add);
        lines.begin();
        unclearTitle = PeriodOf.unclearAbove(sheet, table);
        above = RowTime.UNSAID;
        dated = RowTime.UNSAID;
        thisYears.clear();
    }

    /** Takes a line of nothing but a time, which holds for the rows below it: 令和6年度, 前年度. */
    boolean heads(ListRow row) {
        String text = CellText.of(row.first());
        Optional<SourceCell> line = lines.time(row);
        if (row.filled().size() == 1 && YearSaid.headsResults(text)) {
            above = dated;
            return true;
        }
        line.ifPresent(cell -> above = new RowTime(Optional.of(cell), Optional.empty()));
        dated = line.filter(cell -> PeriodOf.namesYear(CellText.of(cell))).isPresent() ? above : dated;
        if (line.isEmpty()) {
            lines.pass(row);
        }
        return line.isPresent();
    }

    /** Takes the cells in which a row names its time. Where they are empty, those above it go on. */
    void enter(ListRow row) {
        ListTable table = row.table();
        RowTime own = new RowTime(filled(row, table.fiscalYear()), filled(row, table.period()));
        now = own.orAbove(above, row.isNameless() || table.leads(table.period()));
        carriedToOther = own.year().isEmpty()
                && table.fiscalYear().isPresent()
                && !row.isNameless()
                && !table.leads(table.fiscalYear());
        above = now;
    }

    /** Takes the year and part that a total says above its rows, where they are not written again. */
    void pass(ListRow total) {
        ListTable table = total.table();
        RowTime said = new RowTime(named(total, table.fiscalYear()), named(total, table.period()));
        above = said.orAbove(above, table.leads(table.period()));
    }

    private Optional<SourceCell> named(ListRow total, Optional<Column> column) {
        return total.table().leads(column)
                ? filled(total, column).filter(cell -> !words.isTotal(CellText.of(cell)))
                : Optional.empty();
    }

    private static Optional<SourceCell> filled(ListRow row, Optional<Column> column) {
        return row.shown(column).filter(cell -> !cell.isEmpty());
    }

    /** The period the row at hand states, else its table. */
    Optional<ReportingPeriod> ofRow() {
        return times.period(now).or(this::thisYear).or(this::partAlone).or(() -> ofTitle);
    }

    /** 上半期 below 期間 without a year beside it is of the year of the title, else of the round. */
    private Optional<ReportingPeriod> partAlone() {
        return now.year().isPresent()
                ? Optional.empty()
                : now.part()
                        .flatMap(times::part)
                        .flatMap(part ->
                                ofTitle.or(context::expected).map(year -> new ReportingPeriod(year.year(), part)));
    }

    private Optional<ReportingPeriod> thisYear() {
        return times.thisYear(now).flatMap(cell -> ofThisYear).flatMap(year -> times.within(year, now));
    }

    /**
     * The period for which the figures of some columns of the row at hand are to be read; nothing where they are not asked for.
     *
     * @param time the time the columns name
     */
    Optional<ReportingPeriod> wanted(ListRow row, HeadPeriod time, SheetReading sheet, Consumer<Problem> problems) {
        if (ofPlans.isPresent()) {
            plans.add(ofPlans.get());
            row.filled().forEach(sheet::take);
            return Optional.empty();
        }
        Optional<Problem> unsettled = doubt.filter(known -> !known.isSettledBy(times.period(now), time))
                .map(TitleDoubt::problem);
        if (unsettled.isPresent()) {
            plans.add(unsettled.get());
            takeColumns(row, time, sheet);
            return Optional.empty();
        }
        if (times.isOtherwiseMeant(now)) {
            return Optional.empty();
        }
        Optional<SourceCell> unclear =
                times.yearNotUnderstood(now).filter(cell -> thisYear().isEmpty());
        if (unclear.isPresent()) {
            refuse(row, unclear.get(), sheet, problems);
            return Optional.empty();
        }
        if (isPartUnclear(row, sheet, problems)) {
            return Optional.empty();
        }
        if (unclearTitle.isPresent()
                && time.year().isEmpty()
                && times.period(now).isEmpty()) {
            titles.add(unclearTitle.get());
            row.filled().forEach(sheet::take);
            return Optional.empty();
        }
        Optional<ReportingPeriod> stated = time.equals(HeadPeriod.NONE)
                ? ofUnsaid(row.table().times())
                : row.table().times().within(time, ofRow().or(context::expected));
        if (stated.isEmpty()
                && time.equals(HeadPeriod.NONE)
                && row.table().times().ofYears()) {
            return Optional.empty();
        }
        Optional<ReportingPeriod> wanted = context.everyPeriod()
                ? stated
                : context.expected().or(() -> first).or(() -> stated);
        if (stated.isPresent() && !stated.equals(wanted)) {
            if (carriedToOther) {
                refuse(row, row.naming(), sheet, problems);
                return Optional.empty();
            }
            others.add(stated.get());
            takeColumns(row, time, sheet);
            return Optional.empty();
        }
        if (ofOthers.isPresent()) {
            plans.add(ofOthers.get());
            row.filled().forEach(sheet::take);
            return Optional.empty();
        }
        if (wanted.isEmpty()) {
            problems.accept(Problem.error(
                    ProblemCode.PERIOD_NOT_STATED,
                    Place.sheet(sheet.file(), sheet.grid().name()),
                    ""));
        }
        Optional<SourceCell> beside = RowBeside.against(row, wanted);
        if (beside.isPresent()) {
            SourceCell cell = beside.get();
            problems.accept(Problem.error(ProblemCode.ROW_MAY_NOT_COUNT, sheet.place(cell), CellText.of(cell)));
            row.filled().forEach(sheet::take);
            return Optional.empty();
        }
        lines.tell(sheet, problems);
        tellThisYear(wanted, sheet, problems);
        first = first.or(() -> wanted);
        return wanted;
    }

    /** Whether 期間 holds what is no part of a year. What 区分 holds may be of another kind, and is told once. */
    private boolean isPartUnclear(ListRow row, SheetReading sheet, Consumer<Problem> problems) {
        Optional<SourceCell> part = times.partNotUnderstood(now);
        boolean asked = part.isPresent() && !row.table().partsMayBeOfAnotherKind();
        if (asked) {
            refuse(row, part.get(), sheet, problems);
        } else {
            part.filter(cell -> !ListLines.isKindOfPlace(CellText.of(cell)) && partsTold.add(CellText.of(cell)))
                    .ifPresent(cell -> problems.accept(
                            Problem.notice(ProblemCode.COLUMN_NOT_RECOGNISED, sheet.place(cell), CellText.of(cell))));
        }
        return asked;
    }

    /** The period of figures whose heading names none: beside halves of a year that of the whole of it. */
    private Optional<ReportingPeriod> ofUnsaid(ListTimes named) {
        return ofRow().or(() -> named.ofParts() && !named.ofYears()
                ? context.expected().map(ReportingPeriod::year).map(ReportingPeriod::annual)
                : Optional.empty());
    }

    private void tellThisYear(Optional<ReportingPeriod> wanted, SheetReading sheet, Consumer<Problem> problems) {
        times.thisYear(now).filter(cell -> thisYears.add(CellText.of(cell))).ifPresent(cell -> {
            String code = wanted.map(ReportingPeriod::code).orElse("");
            problems.accept(Problem.notice(ProblemCode.YEAR_OF_ROUND, sheet.place(cell), CellText.of(cell), code));
        });
    }

    private static void refuse(ListRow row, SourceCell cell, SheetReading sheet, Consumer<Problem> problems) {
        problems.accept(Problem.error(ProblemCode.DATE_UNCLEAR, sheet.place(cell), CellText.of(cell)));
        row.filled().forEach(sheet::take);
    }

    private static void takeColumns(ListRow row, HeadPeriod time, SheetReading sheet) {
        if (row.table().times().areUnsaid()) {
            row.filled().forEach(sheet::take);
            return;
        }
        row.table().table().columns().stream()
                .filter(column -> column.period().equals(time))
                .forEach(column -> {
                    Entry entry = Entry.of(row.table().table(), row.number(), column);
                    sheet.take(entry.cell());
                    entry.beside().forEach(sheet::take);
                });
    }

    /** Says which other periods and which plans the list holds; where it holds nothing else, that is why nothing was read. */
    void tellOthers(SheetReading sheet, boolean nothingElse, Consumer<Problem> problems) {
        for (ReportingPeriod other : others) {
            Place place = Place.sheet(sheet.file(), sheet.grid().name());
            String wanted = context.expected()
                    .or(() -> first)
                    .map(ReportingPeriod::code)
                    .orElse("");
            ProblemSeverity severity = nothingElse ? ProblemSeverity.ERROR : ProblemSeverity.NOTICE;
            problems.accept(new Problem(ProblemCode.OTHER_PERIOD, severity, place, "", List.of(other.code(), wanted)));
        }
        titles.forEach(problems);
        plans.forEach(plan -> problems.accept(nothingElse ? plan.asError() : plan));
    }
}
