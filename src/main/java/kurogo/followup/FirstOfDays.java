package kurogo.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which entries come first on each day, and how many each day has. An index tells the keys of all; the entries themselves are read of those
 * alone that are shown.
 */
final class FirstOfDays {

    /**
     * What decides where an entry stands.
     *
     * @param id its number
     * @param day its day
     * @param begins its hour; whole days come first
     */
    record Key(long id, LocalDate day, Optional<LocalTime> begins) {

        private static final Comparator<Key> IN_ORDER = Comparator.comparing(
                        (Key key) -> key.begins().orElse(LocalTime.MIN))
                .thenComparing(key -> key.begins().isPresent())
                .thenComparingLong(Key::id);
    }

    private final List<Long> ids = new ArrayList<>();
    private final Map<LocalDate, Integer> counts = new TreeMap<>();

    /**
     * Chooses among entries.
     *
     * @param keys those of all of them, in any order
     * @param mostADay how many are shown of a day
     */
    FirstOfDays(Collection<Key> keys, int mostADay) {
        keys.stream().collect(Collectors.groupingBy(Key::day)).forEach((day, ofDay) -> {
            counts.put(day, ofDay.size());
            ofDay.stream().sorted(Key.IN_ORDER).limit(mostADay).map(Key::id).forEach(ids::add);
        });
    }

    /** The numbers of those that are shown. */
    List<Long> ids() {
        return ids;
    }

    /** How many each day has. */
    Map<LocalDate, Integer> counts() {
        return counts;
    }
}
