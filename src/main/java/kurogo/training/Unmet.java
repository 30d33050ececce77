package kurogo.training;

import java.util.List;

/**
 * What somebody lacks to join a session (受講の要件).
 *
 * @param courses courses they have not completed, nor will have by then
 * @param units units of the course that come before those taught, in their order
 */
public record Unmet(List<Course> courses, List<CourseUnit> units) {

    public static final Unmet NOTHING = new Unmet(List.of(), List.of());

    public Unmet {
        courses = List.copyOf(courses);
        units = List.copyOf(units);
    }

    public boolean isNothing() {
        return courses.isEmpty() && units.isEmpty();
    }
}
