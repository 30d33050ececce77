package kurogo.training.rule;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What it means for the units of a day when somebody says they have come (自己受付). Where no beginning is planned a break counts for whoever arrives
 * in it, since each unit may be taught until the next one begins.
 *
 * @param plan when the units of the day are taught
 */
public record Arrival(DayPlan plan) {

    /** So long before a day begins people can say that they have come. */
    public static final int MINUTES_BEFORE = 60;

    /** Whoever comes so little after a unit has begun was there from its beginning. */
    public static final int GRACE_MINUTES = 10;

    /** Whether it is too early to say so at a time. */
    public boolean isEarlyAt(LocalTime time) {
        return DayPlan.minute(time) < DayPlan.minute(plan.begins()) - MINUTES_BEFORE;
    }

    /** Whether the day is over at a time. */
    public boolean isOverAt(LocalTime time) {
        return !time.isBefore(plan.over());
    }

    /** What arriving at a time says of each unit; nothing of those that are over by then. */
    public Map<Long, Presence> at(LocalTime time) {
        Map<Long, Presence> said = new LinkedHashMap<>();
        int now = DayPlan.minute(time);
        plan.places().forEach(place -> {
            long unit = plan.units().get(place).id();
            if (now <= plan.start(place) + GRACE_MINUTES) {
                said.put(unit, Presence.PRESENT);
            } else if (now < plan.closes(place)) {
                said.put(unit, Presence.LATE);
            }
        });
        return said;
    }

    /**
     * The minutes of a unit that are still to come at a time, by the hours it is taken to be taught in; a unit alone may be taught up to the end
     * of the day while its beginning is not planned.
     */
    public int minutesLeft(long unitId, LocalTime time) {
        return plan.places()
                .filter(place -> plan.units().get(place).id() == unitId)
                .map(place -> Math.clamp(
                        plan.end(place) - DayPlan.minute(time),
                        0,
                        plan.units().get(place).minutes()))
                .findFirst()
                .orElse(0);
    }
}
