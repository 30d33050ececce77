package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.calendar.JapanTime;
import kurogo.training.rule.UnitOrder;
import org.springframework.stereotype.Component;

/**
 * What a session's course asks for first. Whoever has a seat in sessions still to come that end before the session begins is taken to be there: people
 * are put down for a year's courses at once.
 */
@Component
class Prerequisites {

    private static final long NOBODY = 0;

    private final CourseRepository courses;
    private final SessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final AttendanceRepository attendance;
    private final Clock clock;

    Prerequisites(
            CourseRepository courses,
            SessionRepository sessions,
            EnrolmentRepository enrolments,
            AttendanceRepository attendance,
            Clock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** What a session asks for, looked up once for however many people. */
    Asked of(TrainingSession session) {
        Course course = courses.find(session.content().courseId()).orElseThrow();
        Set<Long> asked = new HashSet<>(course.content().needs());
        if (course.content().inOrder()) {
            asked.add(course.id());
        }
        if (asked.isEmpty()) {
            return new Asked(session, course, List.of(), List.of());
        }
        Map<Long, Course> known = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        List<Attended> taken = new ArrayList<>(attendance.ofCourses(asked));
        taken.addAll(planned(session, asked, known));
        return new Asked(session, course, needed(course, known), taken);
    }

    /** What a session asks of whoever has taken nothing yet. */
    static Unmet asked(TrainingSession session, Course course, Map<Long, Course> known) {
        return new Asked(session, course, needed(course, known), List.of()).unmet(NOBODY);
    }

    private static List<Course> needed(Course course, Map<Long, Course> known) {
        return course.content().needs().stream()
                .sorted()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    private List<Attended> planned(TrainingSession session, Collection<Long> asked, Map<Long, Course> known) {
        LocalDate tomorrow = JapanTime.today(clock).plusDays(1);
        LocalDate before = session.content().firstDay().minusDays(1);
        Map<Long, TrainingSession> earlier = sessions.between(tomorrow, before).stream()
                .filter(one -> one.state() == SessionState.OPEN || one.state() == SessionState.CLOSED)
                .filter(one -> asked.contains(one.content().courseId()))
                .filter(one -> !one.content().firstDay().isBefore(tomorrow)
                        && !one.content().lastDay().isAfter(before))
                .collect(Collectors.toMap(TrainingSession::id, Function.identity()));
        return enrolments.seatedIn(earlier.keySet()).stream()
                .flatMap(one -> {
                    SessionContent content = Optional.ofNullable(earlier.get(one.sessionId()))
                            .orElseThrow()
                            .content();
                    Course course =
                            Optional.ofNullable(known.get(content.courseId())).orElseThrow();
                    return course.content().taughtIn(content).stream().map(unit -> attended(one, content, unit));
                })
                .toList();
    }

    private static Attended attended(Enrolment one, SessionContent content, CourseUnit unit) {
        return new Attended(
                one.participantId(),
                one.id(),
                one.sessionId(),
                content.courseId(),
                one.then().municipality(),
                one.then().manager(),
                unit.id(),
                unit.minutes(),
                content.lastDay());
    }

    /** What one session asks for, and who has done what of it. */
    static final class Asked {

        private final Course course;
        private final List<Course> needed;
        private final Completions completions;
        private final Set<Long> taught;
        private final Map<Long, Set<Long>> unitsTaken;

        private Asked(TrainingSession session, Course course, List<Course> needed, List<Attended> taken) {
            this.course = course;
            this.needed = needed;
            this.completions = new Completions(needed, taken);
            this.taught = course.content().taughtIn(session.content()).stream()
                    .map(CourseUnit::id)
                    .collect(Collectors.toSet());
            this.unitsTaken = taken.stream()
                    .filter(one -> one.minutes() > 0)
                    .collect(Collectors.groupingBy(
                            Attended::participantId, Collectors.mapping(Attended::unitId, Collectors.toSet())));
        }

        /** What somebody lacks. */
        Unmet unmet(long participantId) {
            List<Course> courses = needed.stream()
                    .filter(one -> !completions.has(participantId, one.id()))
                    .toList();
            return new Unmet(courses, course.content().inOrder() ? unitsBefore(participantId) : List.of());
        }

        private List<CourseUnit> unitsBefore(long participantId) {
            List<CourseUnit> units = course.content().units();
            List<Long> missing = UnitOrder.missingBefore(
                    units.stream().map(CourseUnit::id).toList(),
                    taught,
                    unitsTaken.getOrDefault(participantId, Set.of()));
            return units.stream().filter(unit -> missing.contains(unit.id())).toList();
        }
    }
}
