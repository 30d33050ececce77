package kurogo.training;

import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.ForEnrolling;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes between being put down and the session: cancelling, sending somebody else, saying that one cannot come. */
@Service
@Transactional
public class EnrolmentChangeService {

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final SessionRepository sessions;
    private final PutOnRecord putOnRecord;
    private final Prerequisites prerequisites;
    private final SeatGiving seats;
    private final EnrolmentAccess access;
    private final AuditTrail auditTrail;

    EnrolmentChangeService(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            SessionRepository sessions,
            PutOnRecord putOnRecord,
            Prerequisites prerequisites,
            SeatGiving seats,
            EnrolmentAccess access,
            AuditTrail auditTrail) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.sessions = sessions;
        this.putOnRecord = putOnRecord;
        this.prerequisites = prerequisites;
        this.seats = seats;
        this.access = access;
        this.auditTrail = auditTrail;
    }

    /**
     * Cancels an enrolment; whoever is next gets the seat.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws TrainingRefused without a reason, when it was cancelled before, or when the session was held: who was there is attendance
     */
    @ForEnrolling
    public void cancel(Enrolment seen, String reason) {
        TrainingRefused.when(reason.isBlank(), Reason.REASON_MISSING);
        TrainingSession session = awaited(seen);
        cancelFor(seen, reason.strip());
        seats.moveUp(session);
    }

    /**
     * Sends somebody else of the same municipality instead; they take over the seat, or the place on the waiting list. Instead of somebody who had
     * given up their seat by saying that they cannot come, they get one where one is free.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws TrainingRefused when the other is of elsewhere, or down for the session already, or lacks what the course asks for
     */
    @ForEnrolling
    public Enrolment substitute(Enrolment seen, long participantId, String reason) {
        TrainingRefused.when(reason.isBlank(), Reason.REASON_MISSING);
        TrainingSession session = awaited(seen);
        Participant other = participants.find(participantId).orElseThrow();
        TrainingRefused.when(
                !other.person().municipality().equals(seen.then().municipality()), Reason.OTHER_MUNICIPALITY);
        Optional<Enrolment> down = enrolments.find(session.id(), participantId);
        TrainingRefused.when(
                down.filter(one -> one.state() != EnrolmentState.CANCELLED).isPresent(), Reason.DOWN_ALREADY);
        TrainingRefused.when(!prerequisites.unmet(session, participantId).isNothing(), Reason.NOT_READY);
        Enrolment.Priority priority = enrolments.find(seen.id()).orElseThrow().priority();
        cancelFor(seen, reason.strip());
        EnrolmentState state =
                seen.gaveUpSeat() ? seats.stateFor(session, other.person(), seen.attending()) : seen.state();
        long id = down.map(cancelled -> {
                    enrolments.revive(cancelled, other, seen.attending(), state, priority, access.name(), false);
                    return cancelled.id();
                })
                .orElseGet(() -> enrolments.insert(
                        session.id(), other, seen.attending(), state, priority, access.name(), false));
        auditTrail.record(
                "training.substituted",
                EnrolmentService.subject(id),
                EnrolmentService.subject(seen.id()),
                seen.state());
        return access.shown(enrolments.find(id).orElseThrow());
    }

    /** The same with somebody who may not be on record yet; nobody is put on record who is refused. */
    @ForEnrolling
    public Enrolment substitute(Enrolment seen, Newcomer person, String reason) {
        access.require(person.person().municipality());
        return substitute(seen, putOnRecord.of(person).id(), reason);
    }

    /**
     * Notes beforehand that somebody cannot come; they stay on the list, and whoever is next gets the seat.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws TrainingRefused without words, or when the session was held or cancelled
     */
    @ForEnrolling
    public Enrolment apologise(Enrolment seen, String words) {
        TrainingRefused.when(words.isBlank(), Reason.REASON_MISSING);
        TrainingSession session = awaited(seen);
        TrainingRefused.when(seen.state() == EnrolmentState.CANCELLED, Reason.NOT_POSSIBLE_NOW);
        if (!enrolments.apologise(seen, words.strip())) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("training.apologised", EnrolmentService.subject(seen.id()), "", "");
        seats.moveUp(session);
        return access.shown(enrolments.find(seen.id()).orElseThrow());
    }

    /** The session, locked, while it is still to come. */
    private TrainingSession awaited(Enrolment seen) {
        access.require(seen.then().municipality());
        TrainingSession session = sessions.lock(seen.sessionId()).orElseThrow();
        TrainingRefused.when(!session.state().isAwaited(), Reason.NOT_POSSIBLE_NOW);
        return session;
    }

    private void cancelFor(Enrolment seen, String reason) {
        TrainingRefused.when(seen.state() == EnrolmentState.CANCELLED, Reason.NOT_POSSIBLE_NOW);
        if (!enrolments.cancel(seen, reason)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("training.enrolmentCancelled", EnrolmentService.subject(seen.id()), seen.state(), "");
    }
}
