package kurogo.training;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.review.OpenFlags;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Gives seats of a session that the caller has locked. */
@Component
class SeatGiving {

    private final EnrolmentRepository enrolments;
    private final Telling telling;
    private final ReachRepository reach;
    private final OpenFlags flags;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    SeatGiving(
            EnrolmentRepository enrolments,
            Telling telling,
            ReachRepository reach,
            OpenFlags flags,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.enrolments = enrolments;
        this.telling = telling;
        this.reach = reach;
        this.flags = flags;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Whether somebody gets a seat now, or has to wait: nobody passes those who wait in front of them. */
    EnrolmentState stateFor(TrainingSession session, Person person, Attending way) {
        return plan(session).hasSeatFor(digits(person.municipality()), way)
                ? EnrolmentState.SEATED
                : EnrolmentState.WAITING;
    }

    /** The same for somebody put down already, who would leave the seat they have for one of another way of taking part. */
    EnrolmentState stateIn(TrainingSession session, Enrolment down, Attending way) {
        List<Enrolment> others = enrolments.of(session.id()).stream()
                .filter(one -> one.id() != down.id())
                .toList();
        return plan(session, others, session.content().seats()).hasSeatFor(down.whose(), way)
                ? EnrolmentState.SEATED
                : EnrolmentState.WAITING;
    }

    /** What somebody's place on the waiting list goes by, as it is at this moment. */
    Enrolment.Priority priority(Person person) {
        boolean never = person.municipality()
                .map(code -> !reach.everReached().contains(code))
                .orElse(false);
        boolean flagged = person.municipality().map(flags::areOn).orElse(false);
        return new Enrolment.Priority(never, flagged, clock.instant());
    }

    /** Gives free seats to those who wait, in their order, and writes down who got one; not once the session has begun. */
    List<Long> moveUp(TrainingSession session) {
        boolean over = session.state() != SessionState.OPEN && session.state() != SessionState.CLOSED;
        if (over || session.content().hasBegunAt(clock.instant())) {
            return List.of();
        }
        List<Long> moved = plan(session).moveUp();
        moveUp(moved, clock.instant());
        telling.movedUp(session, moved);
        return moved;
    }

    /** Gives a seat to somebody who waits and is there: that is known without being told. */
    Enrolment give(Enrolment waiting) {
        moveUp(List.of(waiting.id()), clock.instant());
        return enrolments.find(waiting.id()).orElseThrow();
    }

    private void moveUp(List<Long> ids, Instant at) {
        enrolments.moveUp(ids, at);
        ids.forEach(id -> auditTrail.record(
                "training.movedUp", "enrolment/" + id, EnrolmentState.WAITING, EnrolmentState.SEATED));
    }

    /**
     * Lets only those go on who hold the session, or may hold any.
     *
     * @throws AccessDeniedException for anybody else
     */
    void requireTeam(TrainingSession session) {
        if (!isTeam(session)) {
            throw new AccessDeniedException("Neither trainer nor helper of this session");
        }
    }

    /** Whether the signed-in person holds the session, or may hold any. */
    boolean isTeam(TrainingSession session) {
        Role role = user.get().role();
        boolean any = role == Role.TRAINER || role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        return any || session.isRunBy(user.get().id());
    }

    /** Whether so many seats are enough for those who have one, or are no fewer than there were. */
    boolean suffice(TrainingSession session, Seats seats) {
        SeatPlan plan = plan(session, seats);
        return Arrays.stream(Attending.values())
                .allMatch(way -> plan.free(way) >= 0
                        || seats.of(way) >= session.content().seats().of(way));
    }

    /** Whether every seat of a way of taking part is somebody's. */
    boolean isFull(TrainingSession session, Attending way) {
        return plan(session).free(way) <= 0;
    }

    private SeatPlan plan(TrainingSession session) {
        return plan(session, session.content().seats());
    }

    private SeatPlan plan(TrainingSession session, Seats seats) {
        return plan(session, enrolments.of(session.id()), seats);
    }

    private SeatPlan plan(TrainingSession session, List<Enrolment> all, Seats seats) {
        boolean past = JapanTime.today(clock).isAfter(session.content().deadline());
        return new SeatPlan(all, seats, past ? 0 : session.content().fairShare());
    }

    private static String digits(Optional<MunicipalityCode> municipality) {
        return municipality.map(MunicipalityCode::digits).orElse("");
    }
}
