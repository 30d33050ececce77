package kurogo.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kurogo.calendar.ReportingPeriod;

/**
 * By which the data of a figure are told from those of any other moment.
 *
 * @param submissions what had been handed in, by period; a period nobody reported to is absent
 * @param rules what the round asked about was judged by last; nothing where it never was
 */
public record DataVersion(SortedMap<ReportingPeriod, Submissions> submissions, Optional<Rules> rules) {

    /**
     * What municipalities had handed in to a round.
     *
     * @param handedIn all versions, those sent back among them
     * @param decided how often something was decided about one of them
     */
    public record Submissions(long handedIn, long decided) {}

    /**
     * A version of a rule set.
     *
     * @param name of the rule set
     * @param version its number
     * @param judgedOn the day of the judgement
     */
    public record Rules(String name, int version, LocalDate judgedOn) {}

    public DataVersion {
        submissions = Collections.unmodifiableSortedMap(new TreeMap<>(submissions));
    }
}
