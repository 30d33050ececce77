package kurogo.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.ForPrefecture;
import kurogo.calendar.JapanTime;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.Presence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was there. Marks may arrive late, twice and in any order, since a tablet keeps them while it has no connection: of two marks of the
 * same person and unit the one that was made later stands. Tablets tell the time by this program's clock, whatever their own shows.
 */
@Service
@Transactional
@ForPrefecture
public class AttendanceService {

    private final SessionRepository sessions;
    private final AttendanceKeeping keeping;
    private final SeatGiving seats;
    private final CurrentUser user;
    private final Clock clock;

    AttendanceService(
            SessionRepository sessions, AttendanceKeeping keeping, SeatGiving seats, CurrentUser user, Clock clock) {
        this.sessions = sessions;
        this.keeping = keeping;
        this.seats = seats;
        this.user = user;
        this.clock = clock;
    }

    /** The list of a session. */
    @Transactional(readOnly = true)
    public Optional<AttendanceSheet> sheet(long sessionId) {
        return sessions.find(sessionId).map(keeping::sheet);
    }

    /** Whether the signed-in person may mark in a session. */
    @Transactional(readOnly = true)
    public boolean mayMark(TrainingSession session) {
        return seats.isTeam(session);
    }

    /** Whether a unit can be marked by now: from the day on which it is taught. */
    @Transactional(readOnly = true)
    public boolean hasCome(TrainingSession session, CourseUnit unit) {
        return hasCome(session.content(), unit.id());
    }

    private boolean hasCome(SessionContent content, long unitId) {
        LocalDate today = JapanTime.today(clock);
        return content.dayOf(unitId).filter(today::isBefore).isEmpty();
    }

    /**
     * Keeps marks made by hand, and says of each whether it is kept.
     *
     * @throws TrainingRefused in preparation, after cancelling, or before the day on which a unit is taught
     */
    public List<TapOutcome> mark(long sessionId, Collection<Tap> taps) {
        return keep(sessionId, taps, Mark.Way.HAND);
    }

    /**
     * Takes back what was marked of somebody in a unit, as if nobody had marked anything; not when something else stands by now than was seen. Whether it was
     * taken back.
     *
     * @throws TrainingRefused in preparation or after cancelling
     */
    public boolean clear(long sessionId, long enrolmentId, long unitId, Mark seen) {
        return clearAll(sessionId, unitId, Map.of(enrolmentId, seen)) == 1;
    }

    /**
     * Keeps marks read from the list of an online meeting.
     *
     * @throws TrainingRefused in preparation, after cancelling, or before the day on which a unit is taught
     */
    public void markFromList(long sessionId, Collection<Tap> taps) {
        keep(sessionId, taps, Mark.Way.LIST);
    }

    /**
     * Marks everybody present in a unit who is not marked yet; whoever apologised beforehand is marked so. What was marked, by enrolment.
     *
     * @throws TrainingRefused in preparation, after cancelling, or before the day on which the unit is taught
     */
    public Map<Long, Mark> allPresent(long sessionId, long unitId) {
        AttendanceSheet sheet = keeping.sheet(locked(sessionId));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Tap> taps = sheet.people().stream()
                .filter(person ->
                        !sheet.marks().getOrDefault(person.id(), Map.of()).containsKey(unitId))
                .map(person -> new Tap(person.id(), unitId, usual(person), Optional.empty(), now))
                .toList();
        Map<Long, Mark> marked = new HashMap<>();
        keep(sheet, taps, Mark.Way.HAND).stream()
                .filter(outcome -> outcome.state() == TapOutcome.State.KEPT)
                .forEach(outcome -> outcome.stands()
                        .ifPresent(mark -> marked.put(outcome.tap().enrolmentId(), mark)));
        return marked;
    }

    /**
     * Takes back what was marked of several people in a unit, as far as it still stands as it was seen. How many it was.
     *
     * @throws TrainingRefused in preparation or after cancelling
     */
    public int clearAll(long sessionId, long unitId, Map<Long, Mark> seen) {
        return keeping.clear(keeping.sheet(locked(sessionId)), unitId, seen);
    }

    private static Presence usual(Enrolment person) {
        return person.apology().isBlank() ? Presence.PRESENT : Presence.EXCUSED;
    }

    private List<TapOutcome> keep(long sessionId, Collection<Tap> taps, Mark.Way way) {
        return keep(keeping.sheet(locked(sessionId)), taps, way);
    }

    private List<TapOutcome> keep(AttendanceSheet sheet, Collection<Tap> taps, Mark.Way way) {
        SessionContent content = sheet.session().content();
        TrainingRefused.when(taps.stream().anyMatch(tap -> !hasCome(content, tap.unitId())), Reason.NOT_TAUGHT_YET);
        return keeping.keep(sheet, taps, way, user.get().displayName());
    }

    private TrainingSession locked(long sessionId) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        seats.requireTeam(session);
        TrainingRefused.when(
                session.state() == SessionState.DRAFT || !session.state().stands(), Reason.NOT_POSSIBLE_NOW);
        return session;
    }
}
