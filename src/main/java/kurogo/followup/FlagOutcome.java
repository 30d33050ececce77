package kurogo.followup;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What became of flags raised in some time.
 *
 * @param flags how many there were
 * @param resolved how many are resolved
 * @param medianMonths the middle one of the months from raising to resolution; nothing where none is resolved
 */
public record FlagOutcome(int flags, int resolved, OptionalDouble medianMonths) {

    /** Mean length of a month of the Gregorian calendar, in days. */
    private static final double DAYS_A_MONTH = 30.436875;

    /** The outcome of flags, each with the days to its resolution, if it is resolved. */
    static FlagOutcome of(List<OptionalLong> daysToResolution) {
        List<Long> days = daysToResolution.stream()
                .flatMapToLong(OptionalLong::stream)
                .sorted()
                .boxed()
                .toList();
        return new FlagOutcome(daysToResolution.size(), days.size(), median(days));
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
