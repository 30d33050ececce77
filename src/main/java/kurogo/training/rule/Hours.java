package kurogo.training.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * From when to when on a day.
 *
 * @param from from when
 * @param to to when
 */
public record Hours(LocalTime from, LocalTime to) {

    /** The whole of a day: it overlaps whatever there is on it. */
    public static final Hours ALL_DAY = new Hours(LocalTime.MIN, LocalTime.MAX);

    public boolean overlaps(Hours other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Days of which the whole is taken. */
    public static Map<LocalDate, List<Hours>> allOf(Collection<LocalDate> days) {
        return days.stream().distinct().collect(Collectors.toMap(day -> day, day -> List.of(ALL_DAY)));
    }
}
