package kurogo.followup;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What became of flags first raised in some time.
 *
 * <p>A flag counts as talked about when a conversation it is linked to was held (and not withdrawn) on a day from the one it was raised on to
 * the one it was settled on, for an open one to today. Flags that were settled before anybody could talk about them are among the others, which
 * alone makes those look quick: the two groups cannot be compared, and the difference is not the effect of talking.
 *
 * @param flags how many there were
 * @param resolvedByStaff how many a person resolved
 * @param gone how many an evaluation no longer found: resolved by themselves
 * @param explained of how many the explanation was accepted; that is an end too
 * @param open how many are open
 * @param medianMonths the middle one of the months to resolution, by a person or by itself: from the first contact, or where there was none from
 *     when it was raised; a month has 30.436875 days; nothing where none is resolved
 */
public record FlagOutcome(
        int flags, int resolvedByStaff, int gone, int explained, int open, OptionalDouble medianMonths) {

    /** Mean length of a month of the Gregorian calendar, in days. */
    private static final double DAYS_A_MONTH = 30.436875;

    static FlagOutcome of(List<FlagLife> lives) {
        List<FlagLife.Settled> settled =
                lives.stream().flatMap(life -> life.settled().stream()).toList();
        return new FlagOutcome(
                lives.size(),
                count(settled, FlagLife.Way.RESOLVED_BY_STAFF),
                count(settled, FlagLife.Way.GONE),
                count(settled, FlagLife.Way.EXPLAINED),
                lives.size() - settled.size(),
                median(lives.stream()
                        .flatMap(FlagOutcome::daysToResolution)
                        .sorted()
                        .toList()));
    }

    private static int count(List<FlagLife.Settled> settled, FlagLife.Way way) {
        return (int) settled.stream().filter(end -> end.way() == way).count();
    }

    private static Stream<Long> daysToResolution(FlagLife life) {
        return life.settled().stream()
                .filter(end -> end.way().isResolution())
                .map(end -> ChronoUnit.DAYS.between(life.begins(), end.day()));
    }

    private static OptionalDouble median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        int middle = sorted.size() / 2;
        double days = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return OptionalDouble.of(days / DAYS_A_MONTH);
    }
}
