package kurogo.training.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * When, where and with whom a session is to be held.
 *
 * @param first the first day that may be the first day of it
 * @param last the last day that may be the last day of it
 * @param days how many office days in a row it takes
 * @param hours the hours that come into question, the same on each of its days
 * @param rooms the rooms it could be in, the liked best first; a session online has one without a name
 * @param roomsTaken when a room is taken, by day
 * @param peopleTaken when somebody who is needed has something else to do, by name and day
 * @param invited municipalities that are invited
 */
public record DateSearch(
        LocalDate first,
        LocalDate last,
        int days,
        List<Hours> hours,
        List<String> rooms,
        Map<String, Map<LocalDate, List<Hours>>> roomsTaken,
        Map<String, Map<LocalDate, List<Hours>>> peopleTaken,
        List<Invited> invited) {

    public DateSearch {
        if (days < 1 || hours.isEmpty() || rooms.isEmpty()) {
            throw new IllegalArgumentException("A session takes a day, hours of it and a room at least");
        }
        hours = List.copyOf(hours);
        rooms = List.copyOf(rooms);
        roomsTaken = Map.copyOf(roomsTaken);
        peopleTaken = Map.copyOf(peopleTaken);
        invited = List.copyOf(invited);
    }

    /**
     * A municipality that is invited.
     *
     * @param municipality its code
     * @param travels whether its people need the day before and the day after for the way: islands, mountains
     * @param blocked when it has no time
     */
    public record Invited(String municipality, boolean travels, List<Period> blocked) {

        public Invited {
            blocked = List.copyOf(blocked);
        }
    }

    /**
     * Days without time.
     *
     * @param id number under which the caller knows why
     * @param first the first day
     * @param last the last day
     */
    public record Period(long id, LocalDate first, LocalDate last) {

        boolean touches(LocalDate from, LocalDate to) {
            return !first.isAfter(to) && !last.isBefore(from);
        }
    }
}
