package kurogo.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A day of a session.
 *
 * @param day which
 * @param begins when it begins
 * @param ends when it ends
 * @param units the units taught on it
 */
public record SessionDay(LocalDate day, LocalTime begins, LocalTime ends, List<Long> units) {

    public SessionDay {
        units = List.copyOf(units);
    }

    /** Whether two share an hour. */
    public boolean overlaps(SessionDay other) {
        return day.equals(other.day) && begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }
}
