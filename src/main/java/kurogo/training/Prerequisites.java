package kurogo.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.training.rule.UnitOrder;
import org.springframework.stereotype.Component;

/**
 * What a session's course asks for first. Whoever has a seat in sessions that end before the session begins, and were not held yet, is taken to be
 * there unless they said that they cannot come: people are put down for a year's courses at once.
 */
@Component
class Prerequisites {

    private final CourseRepository courses;
    private final SessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final AttendanceRepository attendance;
    private final ReachRepository reach;
    private final HeldCourseRepository held;

    Prerequisites(
            CourseRepository courses,
            SessionRepository sessions,
            EnrolmentRepository enrolments,
            AttendanceRepository attendance,
            ReachRepository reach,
            HeldCourseRepository held) {
        this.courses = courses;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.attendance = attendance;
        this.reach = reach;
        this.held = held;
    }

    /** What a session asks of some people, looked up once for all of them. */
    Asked of(TrainingSession session, Collection<Long> people) {
        Course course = courses.find(session.content().courseId()).orElseThrow();
        Set<Long> asked = new HashSet<>(course.content().needs());
        if (course.content().inOrder()) {
            asked.add(course.id());
        }
        if (asked.isEmpty()) {
            return new Asked(session, course, List.of(), Map.of(), List.of());
        }
        Map<Long, Course> known = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Map<Long, HeldCourse> before = held.ofCourses(asked);
        List<Attended> taken = new ArrayList<>(reach.of(people, asked));
        taken.addAll(planned(session, people, asked, new Known(known, before)));
        return new Asked(session, course, needed(course, known), before, taken);
    }

    /** What somebody lacks to join a session. */
    Unmet unmet(TrainingSession session, long participantId) {
        return of(session, Set.of(participantId)).unmet(participantId);
    }

    /** What a session asks of whoever has taken nothing yet. */
    static Unmet asked(TrainingSession session, Course course, Map<Long, Course> known) {
        return new Asked(session, course, needed(course, known), Map.of(), List.of()).unmetByNewcomers();
    }

    private static List<Course> needed(Course course, Map<Long, Course> known) {
        return course.content().needs().stream()
                .sorted()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    /** Units somebody is still to take before the session; what was marked in them speaks for itself. */
    private List<Attended> planned(
            TrainingSession session, Collection<Long> people, Collection<Long> asked, Known known) {
        Map<Long, SessionContent> earlier = sessions
                .awaitedBefore(session.content().firstDay(), asked)
                .stream()
                .collect(Collectors.toMap(TrainingSession::id, TrainingSession::content));
        List<Enrolment> awaited = enrolments.awaited(people, earlier.keySet());
        Set<AttendanceRepository.Key> marked =
                attendance.marked(awaited.stream().map(Enrolment::id).toList());
        return awaited.stream()
                .flatMap(one -> planned(
                        one, Optional.ofNullable(earlier.get(one.sessionId())).orElseThrow(), known))
                .filter(one -> !marked.contains(new AttendanceRepository.Key(one.enrolmentId(), one.unitId())))
                .toList();
    }

    /** Courses as they are, and as they were in sessions of which something was marked. */
    private record Known(Map<Long, Course> courses, Map<Long, HeldCourse> held) {

        Course of(long sessionId, long courseId) {
            Course now = Optional.ofNullable(courses.get(courseId)).orElseThrow();
            return Optional.ofNullable(held.get(sessionId))
                    .map(then -> then.in(now))
                    .orElse(now);
        }
    }

    private static Stream<Attended> planned(Enrolment one, SessionContent content, Known known) {
        return known.of(one.sessionId(), content.courseId()).content().taughtIn(content).stream()
                .map(unit -> attended(one, content, unit));
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
                content.lastDay(),
                content.lastDay());
    }

    /** What one session asks for, and who has done what of it. */
    static final class Asked {

        private final Course course;
        private final List<Course> needed;
        private final Completions completions;
        private final Set<Long> taught;
        private final Map<Long, Set<Long>> unitsTaken;

        private Asked(
                TrainingSession session,
                Course course,
                List<Course> needed,
                Map<Long, HeldCourse> held,
                List<Attended> taken) {
            this.course = course;
            this.needed = needed;
            this.completions = new Completions(needed, held, taken);
            this.taught = course.content().taughtIn(session.content()).stream()
                    .map(CourseUnit::id)
                    .collect(Collectors.toSet());
            this.unitsTaken = taken.stream()
                    .filter(one -> one.minutes() > 0)
                    .collect(Collectors.groupingBy(
                            Attended::participantId, Collectors.mapping(Attended::unitId, Collectors.toSet())));
        }

        /** What somebody lacks, of the people this was looked up for. */
        Unmet unmet(long participantId) {
            List<Course> courses = needed.stream()
                    .filter(one -> !completions.has(participantId, one.id()))
                    .toList();
            return new Unmet(courses, unitsBefore(unitsTaken.getOrDefault(participantId, Set.of())));
        }

        /** What anybody lacks whom training does not know yet. */
        Unmet unmetByNewcomers() {
            return new Unmet(needed, unitsBefore(Set.of()));
        }

        private List<CourseUnit> unitsBefore(Set<Long> unitsTaken) {
            if (!course.content().inOrder()) {
                return List.of();
            }
            List<CourseUnit> units = course.content().units();
            List<Long> missing =
                    UnitOrder.missingBefore(units.stream().map(CourseUnit::id).toList(), taught, unitsTaken);
            return units.stream().filter(unit -> missing.contains(unit.id())).toList();
        }
    }
}
