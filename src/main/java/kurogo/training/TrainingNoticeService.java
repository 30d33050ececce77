package kurogo.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForAdministrators;
import kurogo.access.ForPrefecture;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people put down for sessions, and those who teach or help in them, are told, and the work of each morning that leads to it. */
@Service
@Transactional
public class TrainingNoticeService {

    private static final int DAYS_BEFORE = 7;

    /** Days that follow each other so closely are reminded of together. */
    private static final int DAYS_A_REMINDER_HOLDS = 10;

    private static final int MONTHS_LOOKED_AT = 18;
    private static final Duration OF_USE = Duration.ofDays(3);

    private final TrainingNoticeRepository notices;
    private final Telling telling;
    private final SessionRepository sessions;
    private final SeatGiving seats;
    private final Clock clock;

    TrainingNoticeService(
            TrainingNoticeRepository notices,
            Telling telling,
            SessionRepository sessions,
            SeatGiving seats,
            Clock clock) {
        this.notices = notices;
        this.telling = telling;
        this.sessions = sessions;
        this.seats = seats;
        this.clock = clock;
    }

    /** Notices to the people of a session, the newest first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<TrainingNotice> of(long sessionId) {
        return notices.of(sessionId);
    }

    /** Gives the seats that a fair share kept free up to a deadline which is past, and reminds of days a week ahead. */
    @ForAdministrators
    public void eachMorning() {
        LocalDate today = JapanTime.today(clock);
        sessions.between(today, today.plusMonths(MONTHS_LOOKED_AT)).stream()
                .filter(session -> session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED)
                .forEach(session -> sessions.lock(session.id()).ifPresent(locked -> {
                    seats.moveUp(locked);
                    remind(locked, today);
                }));
    }

    /** Of each day that lies at most a week ahead; once of days close to each other: whoever was not reminded for the last of them was for none before. */
    private void remind(TrainingSession session, LocalDate today) {
        session.content().days().stream()
                .map(SessionDay::day)
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_BEFORE)))
                .max(Comparator.naturalOrder())
                .map(day -> day.minusDays(DAYS_A_REMINDER_HOLDS)
                        .atStartOfDay(JapanTime.ZONE)
                        .toInstant())
                .ifPresent(lately -> telling.remind(session, lately, today));
    }

    /**
     * Notices to be sent. What waited for three days, or for longer than until its session was over or cancelled, is given up: who names a mail server does not mean to
     * send what was written down while there was none.
     */
    @ForAdministrators
    public List<TrainingNotice> waiting(int most) {
        Instant now = clock.instant();
        notices.giveUp(now.minus(OF_USE), JapanTime.dayOf(now), now);
        return notices.waiting(most);
    }

    /** The sessions some notices are about, by number. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public Map<Long, TrainingSession> sessions(List<TrainingNotice> about) {
        List<Long> numbers =
                about.stream().map(TrainingNotice::sessionId).distinct().toList();
        return sessions.numbered(numbers).stream().collect(Collectors.toMap(TrainingSession::id, Function.identity()));
    }

    /** Takes a notice on, in the transaction it is sent in, so that no other program sends it too; whether it was there to take. */
    @ForAdministrators
    public boolean take(TrainingNotice notice, TrainingNotice.State outcome) {
        return notices.settle(notice.id(), TrainingNotice.State.WAITING, outcome, clock.instant());
    }

    /** Notes that a notice taken on with an outcome could not be sent. */
    @ForAdministrators
    public void failed(TrainingNotice notice, TrainingNotice.State outcome) {
        notices.settle(notice.id(), outcome, TrainingNotice.State.FAILED, clock.instant());
    }
}
