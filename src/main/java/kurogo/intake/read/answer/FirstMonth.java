package kurogo.intake.read.answer;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;

/** Months in which something began that are written with a year: one of another fiscal year says nothing of the months it ran. */
public final class FirstMonth {

    private FirstMonth() {}

    /** That a cell names a month outside the year of a period. An earlier April, like this one, lets the whole year be run. */
    public static Optional<Problem> outside(SourceCell cell, Place place, ReportingPeriod period) {
        return outside(DateReading.written(cell), cell, place, period);
    }

    /** The same of the day that is written in the cell. */
    public static Optional<Problem> outside(
            Optional<LocalDate> written, SourceCell cell, Place place, ReportingPeriod period) {
        return written.filter(day -> isOutside(day, period))
                .map(day -> Problem.error(ProblemCode.FIRST_MONTH_OUTSIDE, place, CellText.shown(cell)));
    }

    private static boolean isOutside(LocalDate day, ReportingPeriod period) {
        boolean earlier = day.isBefore(period.year().firstDay());
        return earlier && day.getMonth() != Month.APRIL
                || day.isAfter(period.year().lastDay());
    }
}
