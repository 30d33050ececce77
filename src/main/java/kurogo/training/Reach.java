package kurogo.training;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import kurogo.calendar.FiscalYear;

/**
 * How many of all municipalities training has reached.
 *
 * @param byYear those of which somebody had been there by the end of each fiscal year, from the first in which somebody was to the one that runs
 * @param of all of them
 */
public record Reach(SortedMap<FiscalYear, Integer> byYear, int of) {

    public Reach {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    /**
     * Counted up over the years.
     *
     * @param first the fiscal year in which each municipality reached was there first
     * @param now the fiscal year that runs
     */
    static Reach of(Collection<FiscalYear> first, FiscalYear now, int of) {
        SortedMap<FiscalYear, Integer> byYear = new TreeMap<>();
        first.stream().min(FiscalYear::compareTo).ifPresent(begun -> {
            for (FiscalYear year = begun; year.compareTo(now) <= 0; year = year.plus(1)) {
                FiscalYear end = year;
                byYear.put(end, (int)
                        first.stream().filter(one -> one.compareTo(end) <= 0).count());
            }
        });
        return new Reach(byYear, of);
    }

    /** Those of which somebody was ever there. */
    public int municipalities() {
        return byYear.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }
}
