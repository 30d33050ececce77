package kurogo.training.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which a session could be held.
 *
 * @param days office days in a row
 * @param hours the hours at which everybody needed and the room are free, the same on each day
 * @param room the room liked best of those that are free
 * @param free how many invited municipalities have time
 * @param hindered municipalities that have none, and why
 */
public record DateProposal(List<LocalDate> days, List<Hours> hours, String room, int free, List<Hindrance> hindered) {

    public DateProposal {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
        hindered = List.copyOf(hindered);
    }

    /**
     * What keeps a municipality away.
     *
     * @param municipality its code
     * @param period number of the period in which it has no time
     * @param onTheWay whether only the way there or back falls into it
     */
    public record Hindrance(String municipality, long period, boolean onTheWay) {}
}
