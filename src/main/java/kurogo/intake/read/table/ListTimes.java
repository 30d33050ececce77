package kurogo.intake.read.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.time.HeadPeriod;

/**
 * The times the headings of a table name, and what that makes of a figure whose heading names none.
 *
 * @param all the times, {@link HeadPeriod#NONE} where a heading names none
 * @param joined whether such a figure is of the one time that is named: 上半期件数 beside 事業費
 * @param ofYears whether it may be of any of several years: 件数（R6） and 件数（R7） beside 事業費
 * @param ofParts whether it is of the whole whose parts are named: 上半期 and 下半期 beside 計
 */
public record ListTimes(List<HeadPeriod> all, boolean joined, boolean ofYears, boolean ofParts) {

    public static ListTimes of(List<Column> columns) {
        List<Column> asked = columns.stream()
                .filter(column -> column.heading().isOfProgramme())
                .toList();
        List<HeadPeriod> all = asked.stream().map(Column::period).distinct().toList();
        List<HeadPeriod> named =
                all.stream().filter(time -> !time.equals(HeadPeriod.NONE)).toList();
        boolean joined = named.size() == 1 && asked.stream().noneMatch(column -> isAskedWithoutToo(column, asked));
        boolean ofYears = named.stream()
                        .map(HeadPeriod::year)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet())
                        .size()
                > 1;
        boolean ofParts = !joined
                && named.stream().flatMap(time -> time.part().stream()).anyMatch(part -> part != PeriodPart.ANNUAL);
        return new ListTimes(all, joined, ofYears, ofParts);
    }

    private static boolean isAskedWithoutToo(Column column, List<Column> asked) {
        return !column.period().equals(HeadPeriod.NONE)
                && asked.stream()
                        .anyMatch(other -> other.period().equals(HeadPeriod.NONE)
                                && other.heading() == column.heading()
                                && other.programme().equals(column.programme()));
    }

    /** The period of a time; a year beside its halves is the whole of it. */
    public Optional<ReportingPeriod> within(HeadPeriod time, Optional<ReportingPeriod> stated) {
        return ofParts && time.part().isEmpty() ? time.year().map(ReportingPeriod::annual) : time.within(stated);
    }

    /** Whether all its headings keep silent. */
    public boolean areUnsaid() {
        return all.equals(List.of(HeadPeriod.NONE));
    }
}
