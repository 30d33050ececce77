package kurogo.training.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The minutes that count of each unit of a day, by what a meeting's list says of somebody. Where it tells from when to when, it is what lies within the
 * hours in which a unit is taught, or taken to be where they are not planned; where it tells how long only, the same share of each. Nine tenths of a unit are all of it.
 */
public final class UnitMinutes {

    private static final int NINE_TENTHS = 90;
    private static final int WHOLE = 100;

    private UnitMinutes() {}

    /**
     * The minutes by unit, in the order of the day; a unit of which somebody saw nothing is absent.
     *
     * @param plan what is taught on the day
     * @param day the day
     * @param stays each time they were there
     */
    public static Map<Long, Integer> of(DayPlan plan, LocalDate day, Collection<Stay> stays) {
        Map<Long, Integer> minutes = new LinkedHashMap<>();
        Map<Long, Stay.Span> hours = plan.hoursOn(day);
        boolean told = stays.stream().allMatch(stay -> isOn(stay, day));
        int percent = percent(plan, stays);
        plan.units().forEach(unit -> {
            Stay.Span span = hours.getOrDefault(unit.id(), new Stay.Span(day.atStartOfDay(), day.atStartOfDay()));
            int stayed = told ? Stay.minutes(within(span, stays)) : unit.minutes() * percent / WHOLE;
            boolean all = told ? stayed * WHOLE >= unit.minutes() * NINE_TENTHS : percent >= NINE_TENTHS;
            if (all || stayed > 0) {
                minutes.put(unit.id(), all ? unit.minutes() : stayed);
            }
        });
        return minutes;
    }

    /** Units somebody came to only when they had begun, as far as the list tells from when to when they were there. */
    public static Set<Long> late(DayPlan plan, LocalDate day, Collection<Stay> stays) {
        return plan.hoursOn(day).entrySet().stream()
                .filter(unit -> within(unit.getValue(), stays).stream()
                        .flatMap(stay -> stay.span().stream())
                        .map(Stay.Span::from)
                        .min(Comparator.naturalOrder())
                        .filter(unit.getValue().from().plusMinutes(Arrival.GRACE_MINUTES)::isBefore)
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isOn(Stay stay, LocalDate day) {
        return stay.span().filter(span -> span.from().toLocalDate().equals(day)).isPresent();
    }

    private static List<Stay> within(Stay.Span hours, Collection<Stay> stays) {
        return stays.stream()
                .flatMap(stay -> stay.within(hours.from(), hours.to()).stream())
                .toList();
    }

    private static int percent(DayPlan plan, Collection<Stay> stays) {
        int whole = Math.max(
                1, plan.units().stream().mapToInt(DayPlan.Unit::minutes).sum());
        return Math.min(WHOLE, Stay.minutes(stays) * WHOLE / whole);
    }
}
