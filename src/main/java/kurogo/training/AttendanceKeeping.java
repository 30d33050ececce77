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
import kurogo.training.TapOutcome.State;
import org.springframework.stereotype.Component;

/** Keeps marks of a session that the caller has locked, however they came about. */
@Component
class AttendanceKeeping {

    private final AttendanceRepository attendance;
    private final EnrolmentRepository enrolments;
    private final CourseRepository courses;
    private final HeldCourseRepository held;
    private final AuditTrail auditTrail;
    private final Clock clock;

    AttendanceKeeping(
            AttendanceRepository attendance,
            EnrolmentRepository enrolments,
            CourseRepository courses,
            HeldCourseRepository held,
            AuditTrail auditTrail,
            Clock clock) {
        this.attendance = attendance;
        this.enrolments = enrolments;
        this.courses = courses;
        this.held = held;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The list of a session. */
    AttendanceSheet sheet(TrainingSession session) {
        Course course = held.asHeld(
                session.id(), courses.find(session.content().courseId()).orElseThrow());
        List<CourseUnit> units = course.content().taughtIn(session.content());
        List<Enrolment> people = enrolments.of(session.id()).stream()
                .filter(Enrolment::isSeated)
                .sorted(Comparator.comparing(Enrolment::whose)
                        .thenComparing(Enrolment::kana)
                        .thenComparing(Enrolment::id))
                .toList();
        return new AttendanceSheet(session, course, units, people, attendance.of(session.id()));
    }

    /** Keeps what is newer than what was marked before, and says of each tap whether it is kept. */
    List<TapOutcome> keep(AttendanceSheet sheet, Collection<Tap> taps, Mark.Way way, String by) {
        Set<Long> people = sheet.people().stream().map(Enrolment::id).collect(Collectors.toSet());
        Map<Key, Instant> cleared = attendance.cleared(sheet.session().id());
        Map<Key, Mark> now = new HashMap<>();
        List<TapOutcome> outcomes = taps.stream()
                .sorted(Comparator.comparing(Tap::madeAt))
                .map(tap -> sheet.unit(tap.unitId())
                        .filter(unit -> people.contains(tap.enrolmentId()))
                        .map(unit -> isTakenBack(cleared, tap)
                                ? new TapOutcome(tap, State.NEWER_STANDS, before(sheet, keyOf(tap)))
                                : weigh(sheet, now, tap, mark(tap, unit, way, by)))
                        .orElseGet(() -> new TapOutcome(tap, State.NOT_ON_LIST, Optional.empty())))
                .toList();
        Map<Key, Mark> added = new HashMap<>(now);
        added.keySet().removeIf(key -> before(sheet, key).isPresent());
        now.keySet().removeAll(added.keySet());
        if (sheet.marks().isEmpty() && !added.isEmpty()) {
            held.insert(sheet.session().id(), HeldCourse.of(sheet.course().content()));
        }
        attendance.keep(added, now);
        tell(sheet, added, now);
        return outcomes;
    }

    /** Whether what was marked of them was taken back only after the tap was made: taken back it stays. */
    private static boolean isTakenBack(Map<Key, Instant> cleared, Tap tap) {
        return Optional.ofNullable(cleared.get(keyOf(tap)))
                .filter(at -> !tap.madeAt().isAfter(at))
                .isPresent();
    }

    private static Key keyOf(Tap tap) {
        return new Key(tap.enrolmentId(), tap.unitId());
    }

    /** A tap that arrives again says what stands already. */
    private static TapOutcome weigh(AttendanceSheet sheet, Map<Key, Mark> now, Tap tap, Mark mark) {
        Key key = keyOf(tap);
        Optional<Mark> stands = Optional.ofNullable(now.get(key)).or(() -> before(sheet, key));
        if (stands.filter(one -> !one.madeAt().isBefore(mark.madeAt())).isEmpty()) {
            now.put(key, mark);
            return new TapOutcome(tap, State.KEPT, Optional.of(mark));
        }
        boolean same = stands.filter(mark::saysTheSameAs).isPresent();
        return new TapOutcome(tap, same ? State.KEPT : State.NEWER_STANDS, stands);
    }

    private static Optional<Mark> before(AttendanceSheet sheet, Key key) {
        return sheet.mark(key.enrolmentId(), key.unitId());
    }

    /** Takes back what was marked of some people in a unit, of each if it is still what was seen; how many marks that were. */
    int clear(AttendanceSheet sheet, long unitId, Map<Long, Mark> seen) {
        Map<Key, Mark> gone = new HashMap<>();
        seen.forEach((enrolmentId, mark) -> {
            Key key = new Key(enrolmentId, unitId);
            before(sheet, key).filter(mark::equals).ifPresent(stands -> gone.put(key, stands));
        });
        Map<Key, Instant> moments = new HashMap<>();
        gone.forEach((key, mark) -> moments.put(key, later(clock.instant(), mark.madeAt())));
        attendance.clear(moments);
        if (gone.size() == sheet.marked()) {
            held.delete(sheet.session().id());
        }
        gone.forEach((key, mark) -> auditTrail.record("attendance.cleared", subject(key), mark, ""));
        return gone.size();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
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
        changed.forEach((key, mark) -> before(sheet, key)
                .filter(before -> !before.saysTheSameAs(mark))
                .ifPresent(before -> auditTrail.record("attendance.corrected", subject(key), before, mark)));
    }

    private static String subject(Key key) {
        return "enrolment/" + key.enrolmentId() + "/" + key.unitId();
    }
}
