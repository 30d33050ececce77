package kurogo.training;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.ForEnrolling;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.access.ForTrainers;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes part. Whatever gives or frees a seat first locks the session, so that two requests never see the same free seat, and
 * frees seats for those who wait in the same step.
 */
@Service
@Transactional
public class EnrolmentService {

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final PutOnRecord putOnRecord;
    private final SessionRepository sessions;
    private final Prerequisites prerequisites;
    private final SeatGiving seats;
    private final EnrolmentAccess access;
    private final AuditTrail auditTrail;
    private final Clock clock;

    EnrolmentService(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            PutOnRecord putOnRecord,
            SessionRepository sessions,
            Prerequisites prerequisites,
            SeatGiving seats,
            EnrolmentAccess access,
            AuditTrail auditTrail,
            Clock clock) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.putOnRecord = putOnRecord;
        this.sessions = sessions;
        this.prerequisites = prerequisites;
        this.seats = seats;
        this.access = access;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Everybody put down for a session, in the order in which they were; a reporter sees their own municipality's. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Enrolment> of(long sessionId) {
        return forReader(enrolments.of(sessionId));
    }

    /** How many want to take part, by session. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<Long, Demand> demand(Collection<Long> sessionIds) {
        return enrolments.demand(sessionIds);
    }

    /** People of a municipality put down for any session. */
    @ForEnrolling
    @Transactional(readOnly = true)
    public List<Enrolment> of(MunicipalityCode municipality) {
        access.require(Optional.of(municipality));
        return forReader(enrolments.of(municipality));
    }

    /** What the prefecture thinks of a municipality's need, and why it made an exception, stays its own. */
    private List<Enrolment> forReader(List<Enrolment> all) {
        return access.isReporter()
                ? all.stream()
                        .filter(one -> access.own().equals(one.then().municipality()))
                        .map(Enrolment::withoutPrefectureNotes)
                        .toList()
                : all;
    }

    /**
     * Puts somebody down: with a seat where one is free and the municipality's fair share allows, on the waiting list otherwise. Whoever is
     * down already stays as they are.
     *
     * @throws TrainingRefused when the session takes nobody any more, or not in this way, or when they lack what the course asks for
     */
    @ForEnrolling
    public Enrolment enrol(long sessionId, long participantId, Attending attending) {
        return enrol(sessionId, List.of(participantId), attending).getFirst();
    }

    /** The same for several people, in their order: all of them, or nobody. */
    @ForEnrolling
    public List<Enrolment> enrol(long sessionId, List<Long> participantIds, Attending attending) {
        TrainingSession session = taking(sessionId);
        Prerequisites.Asked asked = prerequisites.of(session, participantIds);
        return participantIds.stream()
                .map(id -> putDown(
                        session, id, attending, Admission.usual(asked.unmet(id).isNothing())))
                .toList();
    }

    /** The same for somebody who may not be on record yet; nobody is put on record who is refused. */
    @ForEnrolling
    public Enrolment enrol(long sessionId, Person person, Attending attending) {
        access.require(person.municipality());
        return enrol(sessionId, putOnRecord.of(person).id(), attending);
    }

    /**
     * The same for somebody who lacks what the course asks for; why is kept beside it.
     *
     * @throws TrainingRefused without a reason, or when the session takes nobody any more, or not in this way
     */
    @ForTrainers
    public Enrolment enrolDespite(long sessionId, long participantId, Attending attending, String because) {
        TrainingRefused.when(because.isBlank(), Reason.REASON_MISSING);
        TrainingSession session = taking(sessionId);
        boolean lacks = !prerequisites.unmet(session, participantId).isNothing();
        return putDown(session, participantId, attending, lacks ? Admission.despite(because) : Admission.usual(true));
    }

    /** The same for somebody who may not be on record yet; nobody is put on record who is refused. */
    @ForTrainers
    public Enrolment enrolDespite(long sessionId, Person person, Attending attending, String because) {
        access.require(person.municipality());
        return enrolDespite(sessionId, putOnRecord.of(person).id(), attending, because);
    }

    /**
     * How somebody comes to be put down.
     *
     * @param allowed whether they are taken at all
     * @param walkIn whether they came without
     * @param exemption why although they lack what the course asks for; empty where they lack nothing, or nobody asks
     */
    private record Admission(boolean allowed, boolean walkIn, String exemption) {

        static final Admission WALK_IN = new Admission(true, true, "");

        static Admission usual(boolean ready) {
            return new Admission(ready, false, "");
        }

        static Admission despite(String because) {
            return new Admission(true, false, because.strip());
        }
    }

    private TrainingSession taking(long sessionId) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        TrainingRefused.when(!takesPeople(session), Reason.TAKES_NOBODY);
        return session;
    }

    /** Up to the deadline for reporters; trainers may still put people down until it is held. */
    private boolean takesPeople(TrainingSession session) {
        return access.isReporter()
                ? session.takesPeopleOn(JapanTime.today(clock))
                : session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED;
    }

    /**
     * Notes somebody who came without being put down; in the room there is a seat for them when they are there. Whoever helps there may note
     * anybody, and puts them on record where nobody has before.
     *
     * @throws TrainingRefused without a name, while the session is prepared, or after it was cancelled
     */
    @ForPrefecture
    public Enrolment walkIn(long sessionId, Person person) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        seats.requireTeam(session);
        TrainingRefused.when(
                session.state() == SessionState.DRAFT || !session.state().stands(), Reason.NOT_POSSIBLE_NOW);
        Attending way = session.content().seats().atPlace() > 0 ? Attending.AT_PLACE : Attending.ONLINE;
        return putDown(session, putOnRecord.of(person).id(), way, Admission.WALK_IN);
    }

    private Enrolment putDown(TrainingSession session, long participantId, Attending attending, Admission how) {
        Participant participant = participants.find(participantId).orElseThrow();
        if (!how.walkIn()) {
            access.require(participant.person().municipality());
        }
        TrainingRefused.when(participant.erased(), Reason.NOT_POSSIBLE_NOW);
        TrainingRefused.when(session.content().seats().of(attending) == 0, Reason.NO_SUCH_WAY);
        Optional<Enrolment> before = enrolments.find(session.id(), participantId);
        if (before.filter(one -> one.state() != EnrolmentState.CANCELLED).isPresent()) {
            return how.walkIn() && before.get().isWaiting() ? seats.give(before.get()) : before.get();
        }
        TrainingRefused.when(!how.allowed(), Reason.NOT_READY);
        EnrolmentState state =
                how.walkIn() ? EnrolmentState.SEATED : seats.stateFor(session, participant.person(), attending);
        Enrolment.Priority priority = seats.priority(participant.person());
        long id = before.map(cancelled -> {
                    enrolments.revive(cancelled, attending, state, priority, how.walkIn());
                    return cancelled.id();
                })
                .orElseGet(() -> enrolments.insert(
                        session.id(), participant, attending, state, priority, access.name(), how.walkIn()));
        auditTrail.record("training.enrolled", subject(id), "", state);
        if (!how.exemption().isEmpty()) {
            enrolments.exempt(id, how.exemption());
            auditTrail.record("training.exempted", subject(id), "", "");
        }
        return enrolments.find(id).orElseThrow();
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
     * Sends somebody else of the same municipality instead; they take over the seat, or the place on the waiting list.
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
        long id = down.map(cancelled -> {
                    enrolments.revive(cancelled, seen.attending(), seen.state(), priority, false);
                    return cancelled.id();
                })
                .orElseGet(() -> enrolments.insert(
                        session.id(), other, seen.attending(), seen.state(), priority, access.name(), false));
        auditTrail.record("training.substituted", subject(id), subject(seen.id()), seen.state());
        return enrolments.find(id).orElseThrow();
    }

    /**
     * Notes beforehand that somebody cannot come; the seat stays theirs.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws TrainingRefused without words, or when the session was held or cancelled
     */
    @ForEnrolling
    public Enrolment apologise(Enrolment seen, String words) {
        TrainingRefused.when(words.isBlank(), Reason.REASON_MISSING);
        awaited(seen);
        TrainingRefused.when(seen.state() == EnrolmentState.CANCELLED, Reason.NOT_POSSIBLE_NOW);
        if (!enrolments.apologise(seen, words.strip())) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("training.apologised", subject(seen.id()), "", "");
        return enrolments.find(seen.id()).orElseThrow();
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
        auditTrail.record("training.enrolmentCancelled", subject(seen.id()), seen.state(), "");
    }

    private static String subject(long id) {
        return "enrolment/" + id;
    }
}
