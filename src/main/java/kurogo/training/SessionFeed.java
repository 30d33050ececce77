package kurogo.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.FeedSource;
import kurogo.followup.ical.Event;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Sessions in other calendar programs: to people of the prefecture those they run, to reporters those their own people are put down for. */
@Component
class SessionFeed implements FeedSource {

    private final SessionRepository sessions;
    private final CourseRepository courses;
    private final HeldCourseRepository held;
    private final EnrolmentRepository enrolments;
    private final EnrolmentAccess access;

    SessionFeed(
            SessionRepository sessions,
            CourseRepository courses,
            HeldCourseRepository held,
            EnrolmentRepository enrolments,
            EnrolmentAccess access) {
        this.sessions = sessions;
        this.courses = courses;
        this.held = held;
        this.enrolments = enrolments;
        this.access = access;
    }

    @Override
    public List<Event> concerning(LocalDate first, LocalDate last, Texts texts) {
        List<TrainingSession> all = sessions.between(first, last);
        Map<Long, List<CourseUnit>> units = units(all);
        return access.isReporter()
                ? access.own()
                        .map(municipality -> ofMunicipality(municipality, all, units, texts))
                        .orElse(List.of())
                : all.stream()
                        .filter(session -> session.isRunBy(access.id()))
                        .flatMap(session ->
                                SessionEvents.of(session, units.getOrDefault(session.id(), List.of()), true, texts)
                                        .stream())
                        .toList();
    }

    /** How to join online is for those with a seat. */
    private List<Event> ofMunicipality(
            MunicipalityCode municipality, List<TrainingSession> all, Map<Long, List<CourseUnit>> units, Texts texts) {
        List<Enrolment> standing = enrolments.of(municipality).stream()
                .filter(one -> one.isSeated() || one.isWaiting())
                .toList();
        Set<Long> down = standing.stream().map(Enrolment::sessionId).collect(Collectors.toSet());
        Set<Long> seated = standing.stream()
                .filter(Enrolment::isSeated)
                .map(Enrolment::sessionId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(session -> down.contains(session.id()))
                .flatMap(session -> SessionEvents.of(
                        session, units.getOrDefault(session.id(), List.of()), seated.contains(session.id()), texts)
                        .stream())
                .toList();
    }

    /** The units of each session's course, by session: those of then where somebody is marked. */
    private Map<Long, List<CourseUnit>> units(List<TrainingSession> all) {
        Map<Long, Course> now = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Map<Long, HeldCourse> then =
                held.ofSessions(all.stream().map(TrainingSession::id).toList());
        return all.stream()
                .collect(Collectors.toMap(
                        TrainingSession::id,
                        session -> Optional.ofNullable(then.get(session.id()))
                                .map(HeldCourse::units)
                                .or(() -> Optional.ofNullable(
                                                now.get(session.content().courseId()))
                                        .map(course -> course.content().units()))
                                .orElse(List.of())));
    }
}
