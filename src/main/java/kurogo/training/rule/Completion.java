package kurogo.training.rule;

import java.util.List;
import java.util.Map;

/**
 * When a course is completed: with a share of all its minutes, and in each required unit with more than nothing.
 *
 * @param units the units of the course
 * @param shareNeeded the share of all minutes, in percent
 */
public record Completion(List<Unit> units, int shareNeeded) {

    private static final int WHOLE = 100;

    public Completion {
        units = List.copyOf(units);
    }

    /**
     * A unit, as far as it matters here.
     *
     * @param id its number
     * @param minutes how long it takes
     * @param required whether it must not be missed
     */
    public record Unit(long id, int minutes, boolean required) {}

    /**
     * Whether somebody has completed the course.
     *
     * @param attended minutes that count, by unit; of units that are no part of the course any more nothing counts
     */
    public boolean isReachedWith(Map<Long, Integer> attended) {
        long all = units.stream().mapToLong(Unit::minutes).sum();
        long counted = units.stream()
                .mapToLong(unit -> Math.min(attended.getOrDefault(unit.id(), 0), unit.minutes()))
                .sum();
        boolean noneMissed =
                units.stream().filter(Unit::required).allMatch(unit -> attended.getOrDefault(unit.id(), 0) > 0);
        return all > 0 && counted * WHOLE >= all * shareNeeded && noneMissed;
    }
}
