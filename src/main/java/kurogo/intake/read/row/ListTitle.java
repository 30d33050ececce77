package kurogo.intake.read.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Problem;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.title.OtherTitle;
import kurogo.intake.read.title.PeriodOf;
import kurogo.intake.read.title.PlansTitle;
import kurogo.intake.read.title.TitleDoubt;
import kurogo.intake.read.title.TitleInHead;
import kurogo.intake.read.title.TitleRemarks;

/**
 * What the title of a list, or the name of its sheet, says of the time of its rows and of what they hold.
 *
 * @param period the period it names
 * @param thisYear what 今年度 in a row means below it; nothing where it names several years
 * @param doubt what it leaves open
 * @param unclear why it does not say which year it is on
 * @param plans that it heads what is planned
 * @param others that it heads figures of another kind
 * @param worthTelling what else is to be told of it
 */
public record ListTitle(
        Optional<ReportingPeriod> period,
        Optional<ReportingPeriod> thisYear,
        Optional<TitleDoubt> doubt,
        Optional<Problem> unclear,
        Optional<Problem> plans,
        Optional<Problem> others,
        List<Problem> worthTelling) {

    public static final ListTitle UNREAD = new ListTitle(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public static ListTitle above(SheetReading sheet, Table table, ReadingContext context) {
        Optional<ReportingPeriod> period = TitleInHead.period(table).or(() -> PeriodOf.above(table));
        boolean ofSeveral = PeriodOf.yearsAbove(table).all().size() > 1;
        Optional<TitleDoubt> doubt = TitleDoubt.above(sheet, table, context.expected());
        Optional<Problem> unclear = PeriodOf.unclearAbove(sheet, table);
        Optional<Problem> plans = PlansTitle.above(sheet, table);
        Optional<Problem> others = OtherTitle.above(sheet, table, context.directory());
        Stream<Optional<Problem>> told = Stream.of(plans, others, unclear, doubt.map(TitleDoubt::problem));
        return new ListTitle(
                period,
                ofSeveral ? Optional.empty() : period.or(context::expected),
                doubt,
                unclear,
                plans,
                others,
                List.copyOf(TitleRemarks.above(sheet, table, context.directory(), told)));
    }
}
