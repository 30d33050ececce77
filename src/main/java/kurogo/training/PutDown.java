package kurogo.training;

import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.AuditTrail;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Component;

/** Puts people down for a session its caller has locked. */
@Component
class PutDown {

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final SeatGiving seats;
    private final EnrolmentAccess access;
    private final AuditTrail auditTrail;

    PutDown(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            SeatGiving seats,
            EnrolmentAccess access,
            AuditTrail auditTrail) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.seats = seats;
        this.access = access;
        this.auditTrail = auditTrail;
    }

    /**
     * Puts somebody down: with a seat where one is free, on the waiting list otherwise. Whoever is down already stays as they are; whoever
     * waits and comes without a seat is given one; whoever had said that they cannot come asks anew.
     *
     * @throws TrainingRefused when they are not allowed, the session is not held in this way, or somebody came without a seat, every seat is taken and
     *     no reason says why they are let in all the same
     */
    Enrolment at(TrainingSession session, long participantId, Attending attending, Admission how) {
        Participant participant = participants.find(participantId).orElseThrow();
        if (!how.walkIn()) {
            access.require(participant.person().municipality());
        }
        TrainingRefused.when(participant.erased(), Reason.NOT_POSSIBLE_NOW);
        TrainingRefused.when(session.content().seats().of(attending) == 0, Reason.NO_SUCH_WAY);
        Optional<Enrolment> before = enrolments.find(session.id(), participantId);
        if (before.filter(one -> one.state() != EnrolmentState.CANCELLED && !one.isExcused())
                .isPresent()) {
            return how.walkIn() && before.get().isWaiting() ? give(session, before.get(), how) : before.get();
        }
        TrainingRefused.when(!how.allowed(), Reason.NOT_READY);
        EnrolmentState state =
                how.walkIn() ? EnrolmentState.SEATED : seats.stateFor(session, participant.person(), attending);
        return how.walkIn()
                ? overfilling(
                        session,
                        attending,
                        how,
                        () -> keep(session, participant, attending, state, Admission.WALK_IN, before))
                : keep(session, participant, attending, state, how, before);
    }

    private Enrolment give(TrainingSession session, Enrolment waiting, Admission how) {
        return overfilling(session, waiting.attending(), how, () -> seats.give(waiting));
    }

    /** Takes somebody in; where every seat is taken only for a reason, which is kept beside it. */
    private Enrolment overfilling(
            TrainingSession session, Attending attending, Admission how, Supplier<Enrolment> takeIn) {
        boolean full = seats.isFull(session, attending);
        TrainingRefused.when(full && how.exemption().isEmpty(), Reason.ROOM_FULL);
        Enrolment taken = takeIn.get();
        if (!full) {
            return taken;
        }
        enrolments.exempt(taken.id(), how.exemption());
        auditTrail.record(
                "training.overfilled",
                EnrolmentService.subject(taken.id()),
                session.content().seats().of(attending),
                "");
        return enrolments.find(taken.id()).orElseThrow();
    }

    private Enrolment keep(
            TrainingSession session,
            Participant participant,
            Attending attending,
            EnrolmentState state,
            Admission how,
            Optional<Enrolment> before) {
        Enrolment.Priority priority = seats.priority(participant.person());
        long id = before.map(cancelled -> {
                    enrolments.revive(cancelled, participant, attending, state, priority, access.name(), how.walkIn());
                    return cancelled.id();
                })
                .orElseGet(() -> enrolments.insert(
                        session.id(), participant, attending, state, priority, access.name(), how.walkIn()));
        auditTrail.record("training.enrolled", EnrolmentService.subject(id), "", state);
        if (!how.exemption().isEmpty()) {
            enrolments.exempt(id, how.exemption());
            auditTrail.record("training.exempted", EnrolmentService.subject(id), "", "");
        }
        return enrolments.find(id).orElseThrow();
    }
}
