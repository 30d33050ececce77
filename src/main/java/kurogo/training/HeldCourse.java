package kurogo.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a course asked for when a session of it was held, whatever became of the course since.
 *
 * @param units its parts, in their order
 * @param shareNeeded the share of all hours that completed it, in percent
 */
record HeldCourse(List<CourseUnit> units, int shareNeeded) {

    HeldCourse {
        units = List.copyOf(units);
    }

    static HeldCourse of(CourseContent content) {
        return new HeldCourse(content.units(), content.shareNeeded());
    }

    /** Whether every unit that days of a session name was one of it. */
    boolean hasAllOf(SessionContent content) {
        Set<Long> known = units.stream().map(CourseUnit::id).collect(Collectors.toSet());
        return content.days().stream().allMatch(day -> known.containsAll(day.units()));
    }

    /** A course as it was then, in what matters for who was where and who completed it. */
    Course in(Course now) {
        return new Course(now.id(), now.content().taughtAs(units, shareNeeded), now.retired(), now.version());
    }
}
