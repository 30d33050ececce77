package kurogo.training;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForBearers;
import kurogo.access.ForPrefecture;
import kurogo.access.SignedInUser;
import kurogo.calendar.JapanTime;
import kurogo.text.Texts;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.Arrival;
import kurogo.training.rule.Presence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 自己受付: whoever has a seat has a card with a code of their own. Shown to the reader at the desk, or followed by its owner without signing in, it
 * says that they have come; only around the hours of the session, and never against what somebody has marked by hand as being there.
 */
@Service
@Transactional
public class CheckInService {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    private static final int KEY_BYTES = 32;

    private final CheckInKeyRepository keys;
    private final EnrolmentRepository enrolments;
    private final SessionRepository sessions;
    private final AttendanceKeeping keeping;
    private final SeatGiving seats;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final SecureRandom random;
    private final Clock clock;

    CheckInService(
            CheckInKeyRepository keys,
            EnrolmentRepository enrolments,
            SessionRepository sessions,
            AttendanceKeeping keeping,
            SeatGiving seats,
            CurrentUser user,
            AuditTrail auditTrail,
            SecureRandom random,
            Clock clock) {
        this.keys = keys;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.keeping = keeping;
        this.seats = seats;
        this.user = user;
        this.auditTrail = auditTrail;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Cards for everybody who holds a seat in the room, by municipality and reading; whoever said that they cannot come gave theirs up. The same cards again, until they are withdrawn; good to the end of the
     * session's last day as it is planned now.
     *
     * @throws TrainingRefused in preparation or after cancelling
     */
    @ForPrefecture
    public List<EntryCard> cards(long sessionId) {
        TrainingSession session = locked(sessionId);
        byte[] key = keys.find(sessionId).orElseGet(() -> newKey(session));
        Instant goodUntil = session.content()
                .lastDay()
                .plusDays(1)
                .atStartOfDay(JapanTime.ZONE)
                .toInstant();
        return keeping.sheet(session).people().stream()
                .filter(one -> one.holdsSeat() && one.isAtPlace())
                .map(one -> new EntryCard(one, new CheckInCode(one.id(), goodUntil).signed(key)))
                .toList();
    }

    private byte[] newKey(TrainingSession session) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        keys.insert(session.id(), key, clock.instant(), user.get().displayName());
        auditTrail.record("checkIn.cardsMade", SessionService.subject(session.id()), "", "");
        return key;
    }

    /** Lets all cards handed out for a session lead nowhere; whether there were any. */
    @ForPrefecture
    public boolean withdraw(long sessionId) {
        boolean were = keys.delete(locked(sessionId).id());
        if (were) {
            auditTrail.record("checkIn.cardsWithdrawn", SessionService.subject(sessionId), "", "");
        }
        return were;
    }

    private TrainingSession locked(long sessionId) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        seats.requireTeam(session);
        TrainingRefused.when(
                session.state() == SessionState.DRAFT || !session.state().stands(), Reason.NOT_POSSIBLE_NOW);
        return session;
    }

    /** Where the owner of a code stands; nothing when the code is forged, has run out or was withdrawn. */
    @ForBearers
    @Transactional(readOnly = true)
    public Optional<CheckIn> about(String code) {
        return enrolment(code)
                .map(one -> new Desk(one, sessions.find(one.sessionId()).orElseThrow()).standing());
    }

    /** Marks the owner of a code as being there, who says so without signing in; nothing for a code that leads nowhere. */
    @ForBearers
    public Optional<CheckIn> arrive(String code) {
        return enrolment(code).map(this::arrive);
    }

    /**
     * The same at the desk, where somebody of the session reads codes.
     *
     * @param read what the reader has read: a code, or the address it stands in
     * @return nothing when the code leads nowhere, or to another session
     */
    @ForPrefecture
    public Optional<CheckIn> arriveAtDesk(long sessionId, String read) {
        locked(sessionId);
        return enrolment(read).filter(one -> one.sessionId() == sessionId).map(this::arrive);
    }

    private CheckIn arrive(Enrolment one) {
        TrainingSession session = sessions.lock(one.sessionId()).orElseThrow();
        Desk desk = new Desk(one, session);
        CheckIn standing = desk.standing();
        if (standing.state() != CheckIn.State.READY) {
            return standing;
        }
        desk.mark();
        return new Desk(one, session).standing();
    }

    private Optional<Enrolment> enrolment(String written) {
        return CheckInCode.read(written)
                .filter(signed -> clock.instant().isBefore(signed.code().goodUntil()))
                .flatMap(signed -> enrolments
                        .find(signed.code().enrolmentId())
                        .filter(one ->
                                keys.find(one.sessionId()).filter(signed::isBy).isPresent()))
                .filter(Enrolment::holdsSeat);
    }

    /** One person before the desk of a session, now. */
    private final class Desk {

        private final Enrolment person;
        private final AttendanceSheet sheet;
        private final LocalDateTime now;
        private final SessionDay day;
        private final Arrival arrival;

        Desk(Enrolment person, TrainingSession session) {
            this.person = person;
            this.sheet = keeping.sheet(session);
            this.now = LocalDateTime.ofInstant(clock.instant(), JapanTime.ZONE);
            this.day = session.content().days().stream()
                    .filter(one -> !isOver(one))
                    .findFirst()
                    .orElse(session.content().days().getLast());
            this.arrival = arrival(day);
        }

        private Arrival arrival(SessionDay one) {
            return new Arrival(one.plan(sheet.units(one)));
        }

        private boolean isOver(SessionDay one) {
            LocalDate today = now.toLocalDate();
            return one.day().isBefore(today)
                    || one.day().equals(today) && arrival(one).isOverAt(now.toLocalTime());
        }

        CheckIn standing() {
            CheckIn ready = new CheckIn(
                    CheckIn.State.READY,
                    person.name(),
                    sheet.session().content().title(),
                    day.day().atTime(day.begins()));
            boolean early = now.toLocalDate().isBefore(day.day())
                    || now.toLocalDate().equals(day.day()) && arrival.isEarlyAt(now.toLocalTime());
            if (early) {
                return ready.as(CheckIn.State.EARLY);
            }
            if (!sheet.session().state().isAwaited() || isOver(day)) {
                return ready.as(CheckIn.State.OVER);
            }
            if (arrival.plan().units().isEmpty()) {
                return ready.as(CheckIn.State.NO_UNIT);
            }
            return unmarked().isEmpty() ? ready.as(CheckIn.State.THERE) : ready;
        }

        void mark() {
            Instant at = clock.instant();
            List<Tap> taps = unmarked().entrySet().stream()
                    .map(said -> new Tap(
                            person.id(), said.getKey(), said.getValue(), minutes(said.getKey(), said.getValue()), at))
                    .toList();
            String by = user.find().map(SignedInUser::displayName).orElseGet(() -> JAPANESE.get("trainingcheckin.by"));
            keeping.keep(sheet, taps, Mark.Way.CODE, by);
        }

        /** Of whoever comes late the time is known. */
        private Optional<Integer> minutes(long unitId, Presence presence) {
            return Optional.of(unitId)
                    .filter(unit -> presence == Presence.LATE)
                    .map(unit -> arrival.minutesLeft(unit, now.toLocalTime()));
        }

        /** What arriving now says of units in which nobody has marked them as being there. */
        private Map<Long, Presence> unmarked() {
            Map<Long, Presence> said = arrival.at(now.toLocalTime());
            said.keySet()
                    .removeIf(unit -> sheet.mark(person.id(), unit)
                            .filter(mark -> mark.presence().isThere())
                            .isPresent());
            return said;
        }
    }
}
