package kurogo.training;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.AuditTrail;
import kurogo.training.AttendanceRepository.Key;
import org.springframework.stereotype.Component;

/** Keeps marks of a session that the caller has locked, however they came about. */
@Component
class AttendanceKeeping {

    private final AttendanceRepository attendance;
    private final EnrolmentRepository enrolments;
    private final CourseRepository courses;
    private final AuditTrail auditTrail;
    private final Clock clock;

    AttendanceKeeping(
            AttendanceRepository attendance,
            EnrolmentRepository enrolments,
            CourseRepository courses,
            AuditTrail auditTrail,
            Clock clock) {
        this.attendance = attendance;
        this.enrolments = enrolments;
        this.courses = courses;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The list of a session. */
    AttendanceSheet sheet(TrainingSession session) {
        Course course = courses.find(session.content().courseId()).orElseThrow();
        List<CourseUnit> units = course.content().taughtIn(session.content());
        List<Enrolment> people = enrolments.of(session.id()).stream()
                .filter(Enrolment::isSeated)
                .sorted(Comparator.comparing(Enrolment::whose)
                        .thenComparing(Enrolment::kana)
                        .thenComparing(Enrolment::id))
                .toList();
        return new AttendanceSheet(session, course, units, people, attendance.of(session.id()));
    }

    /** Keeps what is newer than what was marked before. */
    void keep(AttendanceSheet sheet, Collection<Tap> taps, Mark.Way way, String by) {
        Set<Long> people = sheet.people().stream().map(Enrolment::id).collect(Collectors.toSet());
        Map<Key, Mark> added = new HashMap<>();
        Map<Key, Mark> changed = new HashMap<>();
        taps.stream()
                .filter(tap -> people.contains(tap.enrolmentId()))
                .sorted(Comparator.comparing(Tap::madeAt))
                .forEach(tap -> sheet.unit(tap.unitId()).ifPresent(unit -> {
                    Key key = new Key(tap.enrolmentId(), tap.unitId());
                    Mark mark = mark(tap, unit, way, by);
                    Optional<Mark> before = sheet.mark(key.enrolmentId(), key.unitId());
                    if (before.isEmpty()) {
                        added.put(key, mark);
                    } else if (before.get().madeAt().isBefore(mark.madeAt())) {
                        changed.put(key, mark);
                    }
                }));
        attendance.keep(added, changed);
        tell(sheet, added, changed);
    }

    private Mark mark(Tap tap, CourseUnit unit, Mark.Way way, String by) {
        int minutes = tap.minutes()
                .map(said -> Math.clamp(said, 0, unit.minutes()))
                .orElseGet(() -> tap.presence().minutesOf(unit.minutes()));
        Instant now = clock.instant();
        return new Mark(tap.presence(), minutes, tap.madeAt().isAfter(now) ? now : tap.madeAt(), by, way);
    }

    /** New marks are told of together, each that replaces another by itself. */
    private void tell(AttendanceSheet sheet, Map<Key, Mark> added, Map<Key, Mark> changed) {
        if (!added.isEmpty()) {
            auditTrail.record(
                    "attendance.marked", SessionService.subject(sheet.session().id()), "", added.size());
        }
        changed.forEach((key, mark) -> auditTrail.record(
                "attendance.corrected",
                "enrolment/" + key.enrolmentId() + "/" + key.unitId(),
                sheet.mark(key.enrolmentId(), key.unitId()),
                mark));
    }
}
