package kurogo.intake.read;

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
    private final Set<ReportingPeriod> others = new LinkedHashSet<>();
    private Optional<ReportingPeriod> ofTitle = Optional.empty();
    private Optional<ReportingPeriod> first = Optional.empty();

    ListPeriods(ReadingContext context, ListWords words) {
        this.context = context;
        this.words = words;
    }

    void begin(Table table) {
        ofTitle = PeriodOf.above(table);
    }

    /** The period a row states, else its table. */
    Optional<ReportingPeriod> of(ListRow row) {
        return words.period(row).or(() -> ofTitle);
    }

    /**
     * The period for which the figures of some columns of a row are to be read; nothing where they are not asked for.
     *
     * @param time the time the columns name
     */
    Optional<ReportingPeriod> wanted(ListRow row, HeadPeriod time, SheetReading sheet, Consumer<Problem> problems) {
        if (words.otherwiseMeant(row).isPresent()) {
            return Optional.empty();
        }
        Optional<SourceCell> unclear = words.yearNotUnderstood(row);
        if (unclear.isPresent()) {
            String text = CellText.of(unclear.get());
            problems.accept(Problem.error(ProblemCode.DATE_UNCLEAR, sheet.place(unclear.get()), text));
            row.filled().forEach(sheet::take);
            return Optional.empty();
        }
        Optional<ReportingPeriod> ofRow = of(row);
        Optional<ReportingPeriod> stated =
                time.equals(HeadPeriod.NONE) ? ofRow : time.within(ofRow.or(context::expected));
        Optional<ReportingPeriod> wanted = context.everyPeriod()
                ? stated
                : context.expected().or(() -> first).or(() -> stated);
        if (stated.isPresent() && !stated.equals(wanted)) {
            others.add(stated.get());
            takeColumns(row, time, sheet);
            return Optional.empty();
        }
        if (wanted.isEmpty()) {
            problems.accept(Problem.error(
                    ProblemCode.PERIOD_NOT_STATED,
                    Place.sheet(sheet.file(), sheet.grid().name()),
                    ""));
        }
        first = first.or(() -> wanted);
        return wanted;
    }

    private static void takeColumns(ListRow row, HeadPeriod time, SheetReading sheet) {
        if (time.equals(HeadPeriod.NONE)) {
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

    /** Says which other periods the list holds; where it holds nothing else, that is why nothing was read. */
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
    }
}
