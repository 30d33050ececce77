package kurogo.training;

import kurogo.access.AuditTrail;
import kurogo.access.ForEnrolling;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes how somebody put down takes part: in the room, or online. */
@Service
@Transactional
public class EnrolmentWayService {

    private final EnrolmentRepository enrolments;
    private final SessionRepository sessions;
    private final SeatGiving seats;
    private final EnrolmentAccess access;
    private final AuditTrail auditTrail;

    EnrolmentWayService(
            EnrolmentRepository enrolments,
            SessionRepository sessions,
            SeatGiving seats,
            EnrolmentAccess access,
            AuditTrail auditTrail) {
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.seats = seats;
        this.access = access;
        this.auditTrail = auditTrail;
    }

    /**
     * Lets somebody take part in the other way, with a seat where one is free; whoever has one gives it up for a place on the waiting list only where that
     * is agreed to. That place goes by the moment they were put down.
     *
     * @param mayWait whether they would wait
     * @throws StaleVersionException when somebody changed the enrolment meanwhile
     * @throws TrainingRefused when the session is held or cancelled, or not held in this way, they are not expected, or would have to wait and do not agree
     */
    @ForEnrolling
    public Enrolment change(Enrolment seen, Attending way, boolean mayWait) {
        access.require(seen.then().municipality());
        TrainingSession session = sessions.lock(seen.sessionId()).orElseThrow();
        Enrolment now = enrolments
                .find(seen.id())
                .filter(one -> one.version() == seen.version())
                .orElseThrow(() -> new StaleVersionException(seen));
        boolean expected = session.state().isAwaited() && (now.holdsSeat() || now.isWaiting());
        TrainingRefused.when(!expected, Reason.NOT_POSSIBLE_NOW);
        TrainingRefused.when(session.content().seats().of(way) == 0, Reason.NO_SUCH_WAY);
        EnrolmentState state = seats.stateIn(session, now, way);
        TrainingRefused.when(now.holdsSeat() && state == EnrolmentState.WAITING && !mayWait, Reason.WAY_FULL);
        enrolments.changeWay(now, way, state);
        auditTrail.record("training.wayChanged", EnrolmentService.subject(now.id()), now.attending(), way);
        seats.moveUp(session);
        return access.shown(enrolments.find(now.id()).orElseThrow());
    }
}
