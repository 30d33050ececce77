package kurogo.training;

import java.util.List;

/**
 * What a meeting's list says of one day of a session.
 *
 * @param day the day
 * @param units what is taught on it: only there attendance is kept
 * @param rows who was there, and how long
 */
public record MeetingDay(SessionDay day, List<CourseUnit> units, List<MeetingRow> rows) {

    public MeetingDay {
        units = List.copyOf(units);
        rows = List.copyOf(rows);
    }
}
