package kurogo.training;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.training.rule.Hours;

/**
 * A session's list of who is there.
 *
 * @param session the session
 * @param course the course that is held, as it was when its first mark was made
 * @param units the units taught in it, in their order
 * @param people those with a seat, by municipality and reading
 * @param marks what was marked, by enrolment and unit
 */
public record AttendanceSheet(
        TrainingSession session,
        Course course,
        List<CourseUnit> units,
        List<Enrolment> people,
        Map<Long, Map<Long, Mark>> marks) {

    public AttendanceSheet {
        units = List.copyOf(units);
        people = List.copyOf(people);
        marks = Map.copyOf(marks);
    }

    public Optional<Mark> mark(Enrolment person, CourseUnit unit) {
        return mark(person.id(), unit.id());
    }

    /** What was marked of an enrolment in a unit. */
    Optional<Mark> mark(long enrolmentId, long unitId) {
        return Optional.ofNullable(marks.getOrDefault(enrolmentId, Map.of()).get(unitId));
    }

    /** How many marks stand. */
    int marked() {
        return marks.values().stream().mapToInt(Map::size).sum();
    }

    /** The units taught on one of its days; where there is but one, it need not name them. */
    List<CourseUnit> units(SessionDay day) {
        boolean all = session.content().days().size() == 1 && day.units().isEmpty();
        return units.stream()
                .filter(unit -> all || day.units().contains(unit.id()))
                .toList();
    }

    /** From when to when a unit is taught, where its beginning is planned. */
    public Optional<Hours> hours(CourseUnit unit) {
        return session.content().days().stream()
                .flatMap(day -> day.taught(units).stream())
                .filter(one -> one.unit().equals(unit))
                .flatMap(one -> one.hours().stream())
                .findFirst();
    }

    /**
     * The unit of a day people are marked in at a moment: the one that runs or comes next by the time table, the first where there is none. Nothing on
     * other days.
     */
    public Optional<CourseUnit> unitAt(LocalDateTime moment) {
        List<SessionDay> today = session.content().days().stream()
                .filter(day -> day.day().equals(moment.toLocalDate()))
                .toList();
        return today.stream()
                .filter(day -> !moment.toLocalTime().isAfter(day.ends()))
                .findFirst()
                .or(() -> today.stream().reduce((earlier, later) -> later))
                .flatMap(day -> day.plan(units(day)).unitAt(moment.toLocalTime()))
                .flatMap(unit -> unit(unit.id()));
    }

    /** A unit taught in the session. */
    Optional<CourseUnit> unit(long id) {
        return units.stream().filter(unit -> unit.id() == id).findFirst();
    }

    /** Minutes of somebody that count. */
    public int minutes(Enrolment person) {
        return marks.getOrDefault(person.id(), Map.of()).values().stream()
                .mapToInt(Mark::minutes)
                .sum();
    }

    /** How many are not marked in a unit yet. */
    public long unmarked(CourseUnit unit) {
        return people.stream().filter(person -> mark(person, unit).isEmpty()).count();
    }

    /** How many were there in a unit. */
    public long there(CourseUnit unit) {
        return people.stream()
                .filter(person -> mark(person, unit)
                        .filter(mark -> mark.presence().isThere())
                        .isPresent())
                .count();
    }
}
