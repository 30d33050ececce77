package kurogo.training.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What it means for the units of a day when somebody says they have come (自己受付). When each unit begins is not planned: the first is taken to
 * begin with the day, each other as late as what follows it allows, so that a break counts for whoever arrives in it.
 *
 * @param begins when the day begins
 * @param ends when it ends
 * @param units its units, in their order
 */
public record Arrival(LocalTime begins, LocalTime ends, List<Unit> units) {

    /** So long before a day begins people can say that they have come. */
    public static final int MINUTES_BEFORE = 60;

    /** Whoever comes so little after a unit has begun was there from its beginning. */
    public static final int GRACE_MINUTES = 10;

    private static final int MINUTE_SECONDS = 60;

    public Arrival {
        units = List.copyOf(units);
    }

    /**
     * A unit, as far as it matters here.
     *
     * @param id its number
     * @param minutes how long it takes
     */
    public record Unit(long id, int minutes) {}

    /** Whether it is too early to say so at a time. */
    public boolean isEarlyAt(LocalTime time) {
        return minute(time) < minute(begins) - MINUTES_BEFORE;
    }

    /** Whether the day is over at a time. */
    public boolean isOverAt(LocalTime time) {
        return !time.isBefore(ends);
    }

    /** What arriving at a time says of each unit; nothing of those that are over by then. */
    public Map<Long, Presence> at(LocalTime time) {
        Map<Long, Presence> said = new LinkedHashMap<>();
        int now = minute(time);
        for (int place = 0; place < units.size(); place++) {
            int start = startOf(place);
            int end = place + 1 < units.size() ? startOf(place + 1) : minute(ends);
            if (now <= start + GRACE_MINUTES) {
                said.put(units.get(place).id(), Presence.PRESENT);
            } else if (now < end) {
                said.put(units.get(place).id(), Presence.LATE);
            }
        }
        return said;
    }

    /**
     * The minutes of a unit that are still to come at a time, by the hours it is taken to be taught in; a unit alone may be taught up to the end
     * of the day.
     */
    public int minutesLeft(long unitId, LocalTime time) {
        return IntStream.range(0, units.size())
                .filter(place -> units.get(place).id() == unitId)
                .map(place -> Math.clamp(
                        endOf(place) - minute(time), 0, units.get(place).minutes()))
                .findFirst()
                .orElse(0);
    }

    private int endOf(int place) {
        return units.size() == 1
                ? minute(ends)
                : startOf(place) + units.get(place).minutes();
    }

    /** From when to when each unit is taken to be taught on a day; a unit alone may be taught at any time of it. */
    Map<Long, Stay.Span> hoursOn(LocalDate day) {
        Map<Long, Stay.Span> hours = new LinkedHashMap<>();
        for (int place = 0; place < units.size(); place++) {
            LocalDateTime start = day.atStartOfDay().plusMinutes(startOf(place));
            LocalDateTime end = start.plusMinutes(units.get(place).minutes());
            hours.put(
                    units.get(place).id(),
                    units.size() == 1
                            ? new Stay.Span(day.atTime(begins), day.atTime(ends))
                            : new Stay.Span(start, end));
        }
        return hours;
    }

    private int startOf(int place) {
        int following = units.subList(place, units.size()).stream()
                .mapToInt(Unit::minutes)
                .sum();
        return place == 0 ? minute(begins) : Math.max(minute(begins), minute(ends) - following);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / MINUTE_SECONDS;
    }
}
