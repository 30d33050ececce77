package kurogo.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.training.rule.DayPlan;

/**
 * A day of a session.
 *
 * @param day which
 * @param begins when it begins
 * @param ends when it ends
 * @param units the units taught on it
 * @param beginnings when units of it begin, as far as that is planned (時間割)
 */
public record SessionDay(
        LocalDate day, LocalTime begins, LocalTime ends, List<Long> units, Map<Long, LocalTime> beginnings) {

    public SessionDay {
        units = List.copyOf(units);
        beginnings = Map.copyOf(beginnings);
        if (!units.containsAll(beginnings.keySet())) {
            throw new IllegalArgumentException("A beginning of a unit that is not taught on " + day);
        }
    }

    /** A day of which nobody has planned when its units begin. */
    public SessionDay(LocalDate day, LocalTime begins, LocalTime ends, List<Long> units) {
        this(day, begins, ends, units, Map.of());
    }

    /** The same on another day. */
    SessionDay on(LocalDate other) {
        return new SessionDay(other, begins, ends, units, beginnings);
    }

    /** Whether two share an hour. */
    public boolean overlaps(SessionDay other) {
        return day.equals(other.day) && begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    /**
     * When its units are taught, or are taken to be.
     *
     * @param taught the units taught on it, in the order of the course
     */
    public DayPlan plan(List<CourseUnit> taught) {
        return new DayPlan(
                begins,
                ends,
                taught.stream()
                        .map(unit -> new DayPlan.Unit(
                                unit.id(), unit.minutes(), Optional.ofNullable(beginnings.get(unit.id()))))
                        .toList());
    }

    /**
     * What is taught on it as it follows each other, with its hours where they are planned.
     *
     * @param course the units of the course, in their order
     */
    public List<TaughtUnit> taught(List<CourseUnit> course) {
        List<CourseUnit> here =
                course.stream().filter(unit -> units.contains(unit.id())).toList();
        DayPlan plan = plan(here);
        return plan.inTime().stream()
                .flatMap(unit -> here.stream()
                        .filter(one -> one.id() == unit.id())
                        .map(one -> new TaughtUnit(one, plan.hours(unit))))
                .toList();
    }
}
