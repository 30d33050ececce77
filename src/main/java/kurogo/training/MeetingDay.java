package kurogo.training;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kurogo.training.rule.DayPlan;
import kurogo.training.rule.Stay;
import kurogo.training.rule.UnitMinutes;

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

    /**
     * What would be marked of somebody; of units they saw nothing of nothing is said.
     *
     * @param stays what the list says of them
     */
    public List<MeetingMark> marks(AttendanceSheet sheet, Enrolment who, Collection<Stay> stays) {
        Map<Long, Integer> minutes = UnitMinutes.of(plan(), day.day(), stays);
        Set<Long> late = UnitMinutes.late(plan(), day.day(), stays);
        return units.stream()
                .filter(unit -> minutes.containsKey(unit.id()))
                .map(unit -> new MeetingMark(
                        unit, sheet.mark(who, unit), minutes.getOrDefault(unit.id(), 0), late.contains(unit.id())))
                .toList();
    }

    private DayPlan plan() {
        return day.plan(units);
    }
}
