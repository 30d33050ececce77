package kurogo.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How reports to a round came in, day by day.
 *
 * @param round the round
 * @param asked municipalities asked
 * @param firstReports municipalities by the day their first report came that was not sent back; days without any are absent
 * @param opened the day the round was opened
 * @param through last day of which anything is known: today, or the day the round was closed
 */
public record ReportingPace(
        ReportingRound round,
        int asked,
        SortedMap<LocalDate, Integer> firstReports,
        LocalDate opened,
        LocalDate through) {

    public ReportingPace {
        firstReports = Collections.unmodifiableSortedMap(new TreeMap<>(firstReports));
    }

    /** The first day there is anything to tell of: the opening, or a report dated before it. */
    public LocalDate firstDay() {
        return firstReports.isEmpty() || opened.isBefore(firstReports.firstKey()) ? opened : firstReports.firstKey();
    }

    /** The last day on which a first report came, or else the first day. */
    public LocalDate lastReport() {
        return firstReports.isEmpty() ? firstDay() : firstReports.lastKey();
    }

    /** Municipalities that had reported by the end of a day; nothing before the first day and after the last one known. */
    public OptionalInt reportedBy(LocalDate day) {
        if (day.isBefore(firstDay()) || day.isAfter(through)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(firstReports.headMap(day.plusDays(1)).values().stream()
                .mapToInt(Integer::intValue)
                .sum());
    }

    /** The share of those asked that had reported by the end of a day; nothing when none is known or nobody was asked. */
    public OptionalDouble shareBy(LocalDate day) {
        OptionalInt reported = reportedBy(day);
        return reported.isEmpty() || asked == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) reported.getAsInt() / asked);
    }
}
