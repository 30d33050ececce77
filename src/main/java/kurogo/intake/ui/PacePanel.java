package kurogo.intake.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingPace;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;
import kurogo.uikit.Chart;
import kurogo.uikit.Panel;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.DailyShares;

/** How reports came in until the due date and beyond, beside the year before: day by day, counted from the due date. */
final class PacePanel extends Div {

    /** Days before and after the due date that are shown at most, and after it at least. */
    private static final long MOST_BEFORE = 90;

    private static final long MOST_AFTER = 60;
    private static final long LEAST_AFTER = 7;

    private final transient List<ReportingPace> paces;
    private final transient Texts texts;
    private final transient PeriodNames names;

    /**
     * @param paces the round's, then those it is compared with
     */
    PacePanel(List<ReportingPace> paces, Texts texts) {
        this.paces = paces;
        this.texts = texts;
        this.names = PeriodNames.in(texts);
        Chart chart = new Chart();
        chart.show(shares());
        add(new Panel(texts.get("rounds.pace"), chart));
    }

    private DailyShares shares() {
        ReportingPace pace = paces.getFirst();
        LocalDate due = pace.round().dueOn();
        long from = Math.clamp(earliest(), -MOST_BEFORE, -1);
        long to = Math.clamp(latest(), LEAST_AFTER, MOST_AFTER);
        return new DailyShares(
                new ChartCaption(texts.get("rounds.pace"), pace.round().title(), texts.get("rounds.pace.source")),
                new Axis(texts.get("rounds.pace.axis"), FigureFormat.PERCENT),
                LongStream.rangeClosed(from, to)
                        .mapToObj(due::plusDays)
                        .map(this::day)
                        .toList(),
                (int) -from,
                paces.stream().map(one -> line(one, from, to)).toList());
    }

    private long earliest() {
        return paces.stream().mapToLong(fromDue(ReportingPace::firstDay)).min().orElseThrow();
    }

    /** The day the round is known through, or the last report of the rounds it is compared with. */
    private long latest() {
        return Math.max(
                fromDue(ReportingPace::through).applyAsLong(paces.getFirst()),
                paces.stream()
                        .mapToLong(fromDue(ReportingPace::lastReport))
                        .max()
                        .orElseThrow());
    }

    private static ToLongFunction<ReportingPace> fromDue(Function<ReportingPace, LocalDate> day) {
        return pace -> ChronoUnit.DAYS.between(pace.round().dueOn(), day.apply(pace));
    }

    private DailyShares.Day day(LocalDate day) {
        return new DailyShares.Day(day.getMonthValue() + "/" + day.getDayOfMonth(), names.of(day));
    }

    /** Of a round before, the day as far from its own due date. */
    private DailyShares.Line line(ReportingPace pace, long from, long to) {
        LocalDate due = pace.round().dueOn();
        return new DailyShares.Line(
                pace.round().period().code(),
                names.of(pace.round().period()),
                LongStream.rangeClosed(from, to)
                        .mapToObj(due::plusDays)
                        .map(pace::shareBy)
                        .toList());
    }
}
