package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForPrefecture;
import kurogo.access.ForTrainers;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.followup.Uids;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions from the first plan until they were held. */
@Service
@Transactional
public class SessionService {

    private final SessionRepository sessions;
    private final WhatWasMarked marked;
    private final CourseRepository courses;
    private final HeldCourseRepository held;
    private final SeatGiving seats;
    private final Telling telling;
    private final Uids uids;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            WhatWasMarked marked,
            CourseRepository courses,
            HeldCourseRepository held,
            SeatGiving seats,
            Telling telling,
            Uids uids,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.sessions = sessions;
        this.marked = marked;
        this.courses = courses;
        this.held = held;
        this.seats = seats;
        this.telling = telling;
        this.uids = uids;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @ForPrefecture
    @Transactional(readOnly = true)
    public Optional<TrainingSession> find(long id) {
        return sessions.find(id);
    }

    /** Sessions of a fiscal year, the first first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<TrainingSession> of(FiscalYear year) {
        return sessions.between(year.firstDay(), year.lastDay());
    }

    /** Sessions with some words in their title. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<TrainingSession> titled(String words, int most) {
        return sessions.titled(words, most);
    }

    /** Sessions with a day between two, both included, the first first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<TrainingSession> between(LocalDate first, LocalDate last) {
        return sessions.between(first, last);
    }

    /**
     * Keeps a new session, in preparation.
     *
     * @throws TrainingRefused when something is missing or does not fit
     */
    @ForTrainers
    public TrainingSession plan(SessionContent content) {
        SessionCheck.require(content);
        SessionCheck.requireTimeTable(content, courses.find(content.courseId()));
        long id = sessions.insert(
                uids.next(), content, clock.instant(), user.get().displayName());
        TrainingSession planned = sessions.find(id).orElseThrow();
        auditTrail.record("training.planned", subject(id), "", planned);
        return planned;
    }

    /**
     * Keeps a row of sessions of the same kind, in preparation.
     *
     * @param times how many
     * @param weeksBetween how many weeks each begins after the one before
     */
    @ForTrainers
    public List<TrainingSession> planSeries(SessionContent content, int times, int weeksBetween) {
        List<TrainingSession> planned = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            planned.add(plan(content.later(7L * weeksBetween * i)));
        }
        return planned;
    }

    /**
     * Changes what is planned; new seats go to those who wait.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws TrainingRefused when something is missing or does not fit, the session was cancelled, was held and is to have a day still to come, or is
     *     to be of another course, or to teach a unit its course did not have then, or none somebody is marked in, although somebody is marked
     */
    @ForTrainers
    public TrainingSession change(TrainingSession seen, SessionContent content) {
        TrainingRefused.when(!seen.state().stands(), Reason.NOT_POSSIBLE_NOW);
        SessionCheck.require(content);
        TrainingRefused.when(seen.state() == SessionState.HELD && isStillToCome(content), Reason.HELD_BEFORE_ITS_DAY);
        TrainingSession locked = sessions.lock(seen.id()).orElseThrow();
        marked.requireKept(locked, content);
        SessionCheck.requireTimeTable(
                content, courses.find(content.courseId()).map(now -> held.asHeld(seen.id(), now)));
        TrainingRefused.when(!seats.suffice(locked, content.seats()), Reason.SEATS_TAKEN);
        TrainingSession changed = keep(seen, content, seen.state(), "", "training.changed");
        seats.moveUp(changed);
        telling.changed(changed, seen.content());
        return changed;
    }

    /**
     * Moves a session on: opens it for people, closes it, notes that it was held.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws TrainingRefused when the step does not follow, the session is to have been held before its last day, or is opened with its deadline
     *     past
     */
    @ForTrainers
    public TrainingSession move(TrainingSession seen, SessionState to) {
        TrainingRefused.when(!seen.state().next().contains(to), Reason.NOT_POSSIBLE_NOW);
        TrainingRefused.when(
                to == SessionState.OPEN && seen.content().isClosedBeforeItBegins(JapanTime.today(clock)),
                Reason.DEADLINE_PAST);
        TrainingRefused.when(to == SessionState.HELD && isStillToCome(seen.content()), Reason.NOT_HELD_YET);
        return keep(seen, seen.content(), to, "", "training.moved");
    }

    /**
     * Cancels a session.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws TrainingRefused without a reason, or when it was cancelled or held before
     */
    @ForTrainers
    public TrainingSession cancel(TrainingSession seen, String because) {
        TrainingRefused.when(because.isBlank(), Reason.REASON_MISSING);
        TrainingRefused.when(
                seen.state() == SessionState.HELD || seen.state() == SessionState.CANCELLED, Reason.NOT_POSSIBLE_NOW);
        TrainingSession cancelled =
                keep(seen, seen.content(), SessionState.CANCELLED, because.strip(), "training.cancelled");
        telling.cancelled(cancelled);
        return cancelled;
    }

    private boolean isStillToCome(SessionContent content) {
        return content.lastDay().isAfter(JapanTime.today(clock));
    }

    private TrainingSession keep(
            TrainingSession seen, SessionContent content, SessionState state, String because, String action) {
        TrainingSession next = new TrainingSession(
                seen.id(),
                seen.uid(),
                content,
                state,
                because,
                seen.sequence() + 1,
                clock.instant(),
                user.get().displayName(),
                seen.version());
        if (!sessions.update(seen, next)) {
            throw new StaleVersionException(seen);
        }
        TrainingSession kept = sessions.find(seen.id()).orElseThrow();
        auditTrail.record(action, subject(seen.id()), seen, kept);
        return kept;
    }

    static String subject(long id) {
        return "training/" + id;
    }
}
