package kurogo.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kurogo.calendar.ReportingPeriod;

/**
 * A round beside those of the years before it. A year without round has no counts, which is not to say zero.
 *
 * @param now the period of the round
 * @param periods what a line over the years runs through, the oldest first and no year left out: the same part of each year or, where that was
 *     asked for but once, whole years
 * @param counts what is counted of the rounds of these periods, of the round itself and of the one a year before it
 * @param yearBefore the round beside the same part of the year before; nothing when that was not asked for
 */
public record Lookback(
        ReportingPeriod now,
        List<ReportingPeriod> periods,
        Map<ReportingPeriod, RoundCounts> counts,
        Optional<LikeForLike> yearBefore) {

    public Lookback {
        periods = List.copyOf(periods);
        counts = Map.copyOf(counts);
    }

    /** A number of a period; nothing when there was no such round, or it does not know the number. */
    public Optional<Long> of(ReportingPeriod period, Function<RoundCounts, Optional<Long>> number) {
        return Optional.ofNullable(counts.get(period)).flatMap(number);
    }

    /** The number of the round itself. */
    public Optional<Long> now(Function<RoundCounts, Optional<Long>> number) {
        return of(now, number);
    }

    /** Whether the line runs through whole years though the round asks about a part of one. */
    public boolean runsThroughWholeYears() {
        return periods.stream().anyMatch(period -> period.part() != now.part());
    }
}
