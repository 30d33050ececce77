package kurogo.training.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurogo.training.Course;
import kurogo.training.CourseUnit;
import kurogo.training.Seats;
import kurogo.training.SessionContent;
import kurogo.training.SessionDay;
import kurogo.training.TeamMember;
import kurogo.training.rule.Hours;

/** A session to begin with: the units of a course over its days in their order, thirty seats in a room. */
final class BlankSession {

    private static final int SEATS = 30;
    /** The usual hours. */
    static final Hours USUAL = new Hours(LocalTime.of(10, 0), LocalTime.of(16, 0));

    private BlankSession() {}

    static SessionContent on(List<LocalDate> days, String room, Course course) {
        return on(days, USUAL, room, course, List.of());
    }

    static SessionContent on(List<LocalDate> days, Hours hours, String room, Course course, List<TeamMember> team) {
        return new SessionContent(
                course.id(),
                course.title(),
                days(
                        days,
                        hours,
                        course.content().units().stream().map(CourseUnit::id).toList()),
                room,
                "",
                new Seats(SEATS, 0),
                0,
                days.getFirst().minusWeeks(2),
                Optional.empty(),
                "",
                "",
                team);
    }

    /** As many units on each day as on any other, as far as that comes out even. */
    private static List<SessionDay> days(List<LocalDate> days, Hours hours, List<Long> units) {
        return IntStream.range(0, days.size())
                .mapToObj(number -> new SessionDay(
                        days.get(number),
                        hours.from(),
                        hours.to(),
                        units.subList(units.size() * number / days.size(), units.size() * (number + 1) / days.size())))
                .toList();
    }
}
