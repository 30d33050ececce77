package kurogo.intake.read.list;

import java.util.Optional;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.row.ListTitle;
import kurogo.intake.read.row.RowFigures;
import kurogo.intake.read.row.RowTime;
import kurogo.intake.read.row.TimeWords;
import kurogo.intake.read.table.ListTimes;
import kurogo.intake.read.term.ReadingContext;

/** Which period a row of a list states, by its own words, by those above it or by the title of its table. */
final class StatedPeriods {

    private final ReadingContext context;
    private final TimeWords words;
    private final RowTimes rows;
    private ListTitle title = ListTitle.UNREAD;

    StatedPeriods(ReadingContext context, TimeWords words, RowTimes rows) {
        this.context = context;
        this.words = words;
        this.rows = rows;
    }

    /** Before the rows of a table. */
    void begin(ListTitle above) {
        title = above;
    }

    /** The period the row at hand states, else its table. */
    Optional<ReportingPeriod> ofRow() {
        return inWords().or(this::thisYear).or(this::partAlone).or(title::period);
    }

    /** The period the row at hand names. */
    Optional<ReportingPeriod> inWords() {
        return words.period(rows.now());
    }

    /** The period it means by 今年度. */
    Optional<ReportingPeriod> thisYear() {
        RowTime now = rows.now();
        return words.thisYear(now).flatMap(cell -> title.thisYear()).flatMap(year -> words.within(year, now));
    }

    /** The period of figures of the row at hand, with what their headings name. */
    Optional<ReportingPeriod> of(RowFigures figures) {
        return figures.areUnsaid()
                ? ofUnsaid(figures.times())
                : figures.times().within(figures.time(), ofRow().or(context::expected));
    }

    /** The period of figures whose heading names none: beside halves of a year that of the whole of it. */
    private Optional<ReportingPeriod> ofUnsaid(ListTimes times) {
        return ofRow().or(() -> times.ofParts() && !times.ofYears()
                ? context.expected().map(ReportingPeriod::year).map(ReportingPeriod::annual)
                : Optional.empty());
    }

    /** 上半期 below 期間 without a year beside it is of the year of the title, else of the round. */
    private Optional<ReportingPeriod> partAlone() {
        RowTime now = rows.now();
        return now.year().isPresent()
                ? Optional.empty()
                : now.part()
                        .flatMap(words::part)
                        .flatMap(part -> title.period()
                                .or(context::expected)
                                .map(year -> new ReportingPeriod(year.year(), part)));
    }
}
