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
import kurogo.access.CurrentUser;
import kurogo.access.ForPrefecture;
import kurogo.training.AttendanceRepository.Key;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.Presence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was there. Marks may arrive late, twice and in any order, since a tablet keeps them while it has no connection: of two marks of the
 * same person and unit the one that was made later stands.
 */
@Service
@Transactional
@ForPrefecture
public class AttendanceService {

    private final AttendanceRepository attendance;
    private final EnrolmentRepository enrolments;
    private final SessionRepository sessions;
    private final CourseRepository courses;
    private final SeatGiving seats;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    AttendanceService(
            AttendanceRepository attendance,
            EnrolmentRepository enrolments,
            SessionRepository sessions,
            CourseRepository courses,
            SeatGiving seats,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.attendance = attendance;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.courses = courses;
        this.seats = seats;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The list of a session. */
    @Transactional(readOnly = true)
    public Optional<AttendanceSheet> sheet(long sessionId) {
        return sessions.find(sessionId).map(this::sheet);
    }

    private AttendanceSheet sheet(TrainingSession session) {
        Course course = courses.find(session.content().courseId()).orElseThrow();
        Set<Long> taught = session.content().days().stream()
                .flatMap(day -> day.units().stream())
                .collect(Collectors.toSet());
        List<CourseUnit> units = course.content().units().stream()
                .filter(unit -> taught.isEmpty() || taught.contains(unit.id()))
                .toList();
        List<Enrolment> people = enrolments.of(session.id()).stream()
                .filter(Enrolment::isSeated)
                .sorted(Comparator.comparing(Enrolment::whose)
                        .thenComparing(Enrolment::kana)
                        .thenComparing(Enrolment::id))
                .toList();
        return new AttendanceSheet(session, course, units, people, attendance.of(session.id()));
    }

    /** Whether the signed-in person may mark in a session. */
    @Transactional(readOnly = true)
    public boolean mayMark(TrainingSession session) {
        return seats.isTeam(session);
    }

    /**
     * Keeps marks made by hand.
     *
     * @throws TrainingRefused in preparation or after cancelling
     */
    public void mark(long sessionId, Collection<Tap> taps) {
        keep(sessionId, taps, Mark.Way.HAND);
    }

    /** Keeps marks read from the list of an online meeting. */
    public void markFromList(long sessionId, Collection<Tap> taps) {
        keep(sessionId, taps, Mark.Way.LIST);
    }

    /** Marks everybody present in a unit who is not marked yet; whoever apologised beforehand is marked so. */
    public void allPresent(long sessionId, long unitId) {
        TrainingSession session = locked(sessionId);
        AttendanceSheet sheet = sheet(session);
        Instant now = clock.instant();
        List<Tap> taps = sheet.people().stream()
                .filter(person ->
                        !sheet.marks().getOrDefault(person.id(), Map.of()).containsKey(unitId))
                .map(person -> new Tap(person.id(), unitId, usual(person), Optional.empty(), now))
                .toList();
        keep(sheet, taps, Mark.Way.HAND, user.get().displayName());
    }

    private static Presence usual(Enrolment person) {
        return person.apology().isBlank() ? Presence.PRESENT : Presence.EXCUSED;
    }

    private void keep(long sessionId, Collection<Tap> taps, Mark.Way way) {
        keep(sheet(locked(sessionId)), taps, way, user.get().displayName());
    }

    private TrainingSession locked(long sessionId) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        seats.requireTeam(session);
        TrainingRefused.when(
                session.state() == SessionState.DRAFT || !session.state().stands(), Reason.NOT_POSSIBLE_NOW);
        return session;
    }

    /** Keeps marks of a session the caller has locked. */
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
