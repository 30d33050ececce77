package kurogo.training.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kurogo.training.Course;
import kurogo.training.CourseUnit;
import kurogo.training.Seats;
import kurogo.training.SessionContent;
import kurogo.training.SessionDay;

/** A session to begin with: one day for all units of a course, thirty seats in a room. */
final class BlankSession {

    private static final int SEATS = 30;
    private static final LocalTime BEGINS = LocalTime.of(10, 0);
    private static final LocalTime ENDS = LocalTime.of(16, 0);

    private BlankSession() {}

    static SessionContent on(LocalDate day, Course course) {
        List<Long> units = course.content().units().stream().map(CourseUnit::id).toList();
        return new SessionContent(
                course.id(),
                course.title(),
                List.of(new SessionDay(day, BEGINS, ENDS, units)),
                "",
                "",
                new Seats(SEATS, 0),
                0,
                day.minusWeeks(2),
                Optional.empty(),
                "",
                "",
                List.of());
    }
}
