package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.calendar.ReportingPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A fiscal year of training in numbers. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class TrainingYearService {

    private final SessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final ReachRepository reach;
    private final CourseRepository courses;
    private final HeldCourseRepository held;
    private final Clock clock;

    TrainingYearService(
            SessionRepository sessions,
            EnrolmentRepository enrolments,
            ReachRepository reach,
            CourseRepository courses,
            HeldCourseRepository held,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.reach = reach;
        this.courses = courses;
        this.held = held;
        this.clock = clock;
    }

    /**
     * The courses of which a session was held in a year, one line each. A session belongs to the year of its last day; who has completed a course by the
     * end of the year counts, whatever they took afterwards.
     */
    public List<YearInNumbers> of(FiscalYear year) {
        Map<Long, List<TrainingSession>> ofTheYear = sessions.between(year.firstDay(), year.lastDay()).stream()
                .filter(session -> session.state() == SessionState.HELD)
                .filter(session -> !session.content().lastDay().isAfter(year.lastDay()))
                .collect(Collectors.groupingBy(session -> session.content().courseId()));
        List<Course> all = courses.all();
        List<Attended> attended = reach.all().stream()
                .filter(one -> !one.day().isAfter(year.lastDay()))
                .toList();
        Completions completions = new Completions(all, held.all(), attended);
        Map<Long, Demand> demand = enrolments.demand(ofTheYear.values().stream()
                .flatMap(List::stream)
                .map(TrainingSession::id)
                .toList());
        return all.stream()
                .filter(course -> ofTheYear.containsKey(course.id()))
                .sorted(Comparator.comparing(course -> course.content().kind()))
                .map(course ->
                        line(course, ofTheYear.getOrDefault(course.id(), List.of()), demand, attended, completions))
                .toList();
    }

    /** Sessions of a year that are over and were not noted as held, so that they are not counted, the first first. */
    public List<TrainingSession> notNoted(FiscalYear year) {
        LocalDate today = JapanTime.today(clock);
        return sessions.between(year.firstDay(), year.lastDay()).stream()
                .filter(session -> session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED)
                .filter(session -> session.content().lastDay().isBefore(today))
                .filter(session -> !session.content().lastDay().isAfter(year.lastDay()))
                .toList();
    }

    /**
     * The minutes all people of each municipality were there in some periods, in their order; a session counts on its last day. A
     * municipality of which nobody was ever there is absent.
     */
    public Map<MunicipalityCode, List<Integer>> minutes(List<ReportingPeriod> periods) {
        return reach.minutes(periods);
    }

    private static YearInNumbers line(
            Course course,
            List<TrainingSession> held,
            Map<Long, Demand> demand,
            List<Attended> attended,
            Completions completions) {
        Set<Long> ids = held.stream().map(TrainingSession::id).collect(Collectors.toSet());
        List<Attended> there =
                attended.stream().filter(one -> ids.contains(one.sessionId())).toList();
        Set<Long> people = there.stream().map(Attended::participantId).collect(Collectors.toSet());
        return new YearInNumbers(
                course,
                held.size(),
                held.stream()
                        .mapToInt(session -> session.content().seats().all())
                        .sum(),
                ids.stream()
                        .map(id -> demand.getOrDefault(id, Demand.NONE))
                        .mapToInt(one -> one.seated() + one.excused())
                        .sum(),
                people.size(),
                (int) people.stream()
                        .filter(person -> completions.has(person, course.id()))
                        .count(),
                (int) there.stream()
                        .flatMap(one -> one.municipality().stream())
                        .distinct()
                        .count(),
                cost(held));
    }

    private static Optional<Long> cost(List<TrainingSession> held) {
        List<Long> stated = held.stream()
                .flatMap(session -> session.content().costYen().stream())
                .toList();
        return stated.size() == held.size()
                ? Optional.of(stated.stream().mapToLong(Long::longValue).sum())
                : Optional.empty();
    }
}
