package kurogo.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.NewRound;
import kurogo.report.answers.Programme;

/**
 * One line of {@code rounds.csv}.
 *
 * @param period the period asked about
 * @param title the round's name
 * @param dueOn its due date
 * @param folder where its files lie, below the demo data
 */
record DemoRound(ReportingPeriod period, String title, LocalDate dueOn, String folder) {

    /** From this fiscal year on 見本県 asks about all five programmes; see {@code data/README.md}. */
    private static final FiscalYear ALL_PROGRAMMES_SINCE = FiscalYear.reiwa(7);

    static DemoRound of(String fiscalYear, String part, String title, String due, String folder) {
        ReportingPeriod period =
                new ReportingPeriod(new FiscalYear(Integer.parseInt(fiscalYear)), PeriodPart.valueOf(part));
        return new DemoRound(period, title, LocalDate.parse(due), folder);
    }

    NewRound newRound() {
        return new NewRound(period, title, dueOn, programmes());
    }

    private Set<Programme> programmes() {
        boolean all = period.year().compareTo(ALL_PROGRAMMES_SINCE) >= 0;
        return all ? EnumSet.allOf(Programme.class) : EnumSet.copyOf(Programme.REVIEWED);
    }
}
