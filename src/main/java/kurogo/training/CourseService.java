package kurogo.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.AuditTrail;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.access.ForTrainers;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is taught. */
@Service
@Transactional
public class CourseService {

    private final CourseRepository courses;
    private final WhatIsPlanned planned;
    private final HeldCourseRepository held;
    private final ProvidedCourses provided;
    private final AuditTrail auditTrail;

    CourseService(
            CourseRepository courses,
            WhatIsPlanned planned,
            HeldCourseRepository held,
            ProvidedCourses provided,
            AuditTrail auditTrail) {
        this.courses = courses;
        this.planned = planned;
        this.held = held;
        this.provided = provided;
        this.auditTrail = auditTrail;
    }

    /** All courses, retired ones last. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Course> all() {
        return courses.all();
    }

    /** Courses that are held. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Course> held() {
        return courses.all().stream().filter(course -> !course.retired()).toList();
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Course> find(long id) {
        return courses.find(id);
    }

    /** What is taught in a session: its course, as it was once somebody was marked. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public Course of(TrainingSession session) {
        return held.asHeld(
                session.id(), courses.find(session.content().courseId()).orElseThrow());
    }

    /**
     * Keeps a new course.
     *
     * @throws TrainingRefused when something is missing
     */
    @ForTrainers
    public Course create(CourseContent content) {
        requireComplete(content);
        Course created = courses.find(courses.insert(content)).orElseThrow();
        auditTrail.record("course.created", subject(created.id()), "", created);
        return created;
    }

    /** Keeps the courses for managers, for the prefecture's staff and for workers, with the topics the state names; those are to be adapted. */
    @ForTrainers
    public List<Course> createUsual() {
        return provided.all().stream().map(this::create).toList();
    }

    /**
     * Changes a course.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws TrainingRefused when something is missing, sessions still to be held teach a unit that is taken away, or the time table
     *     of a session of which nothing is marked would no longer fit
     */
    @ForTrainers
    public Course change(Course seen, CourseContent content) {
        return change(seen, content, seen.retired());
    }

    /** Says that a course is held no more, or is held again. */
    @ForTrainers
    public Course retire(Course seen, boolean retired) {
        return change(seen, seen.content(), retired);
    }

    private Course change(Course seen, CourseContent content, boolean retired) {
        requireComplete(content);
        TrainingRefused.when(leadsBackTo(seen.id(), content.needs()), Reason.CIRCLE);
        planned.requireKept(seen, content.units());
        if (!courses.update(seen, content, retired)) {
            throw new StaleVersionException(seen);
        }
        Course changed = courses.find(seen.id()).orElseThrow();
        auditTrail.record("course.changed", subject(seen.id()), seen, changed);
        return changed;
    }

    private boolean leadsBackTo(long id, Set<Long> needs) {
        Map<Long, Course> all = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Deque<Long> open = new ArrayDeque<>(needs);
        Set<Long> seen = new HashSet<>();
        while (!open.isEmpty()) {
            long next = open.pop();
            if (next == id) {
                return true;
            }
            if (seen.add(next) && all.containsKey(next)) {
                open.addAll(all.get(next).content().needs());
            }
        }
        return false;
    }

    private static void requireComplete(CourseContent content) {
        TrainingRefused.when(content.title().isBlank(), Reason.TITLE_MISSING);
        TrainingRefused.when(content.units().isEmpty(), Reason.NO_UNIT);
        TrainingRefused.when(
                content.units().stream().anyMatch(unit -> unit.title().isBlank() || unit.minutes() < 1),
                Reason.UNIT_INCOMPLETE);
    }

    private static String subject(long id) {
        return "course/" + id;
    }
}
