package kurogo.intake.read.term;

import java.util.Optional;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.calendar.ReportingPeriod;

/**
 * What is known before a file is read.
 *
 * @param directory the municipalities a report can come from
 * @param expected the period asked about; a report on another one is a problem, a report that states none is taken to be on it
 * @param everyPeriod whether lists are read for every period they hold, when none is expected
 * @param terms what headings and words of choice mean
 */
public record ReadingContext(
        MunicipalityDirectory directory, Optional<ReportingPeriod> expected, boolean everyPeriod, Terms terms) {

    /** Reads on one period: the one asked about, else the first one found. */
    public ReadingContext(MunicipalityDirectory directory, Optional<ReportingPeriod> expected) {
        this(directory, expected, false, Terms.builtIn());
    }

    /** Reads lists for every period they hold. */
    public static ReadingContext ofEveryPeriod(MunicipalityDirectory directory) {
        return new ReadingContext(directory, Optional.empty(), true, Terms.builtIn());
    }

    /** The same with other terms. */
    public ReadingContext with(Terms other) {
        return new ReadingContext(directory, expected, everyPeriod, other);
    }
}
