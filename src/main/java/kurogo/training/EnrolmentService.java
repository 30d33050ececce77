package kurogo.training;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.ForEnrolling;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.access.ForTrainers;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes part. Whatever gives or frees a seat, here and in {@link EnrolmentChangeService}, first locks the session, so that two requests
 * never see the same free seat, and frees seats for those who wait in the same step.
 */
@Service
@Transactional
public class EnrolmentService {

    private final EnrolmentRepository enrolments;
    private final PutDown putDown;
    private final PutOnRecord putOnRecord;
    private final SessionRepository sessions;
    private final CourseRepository courses;
    private final Prerequisites prerequisites;
    private final SeatGiving seats;
    private final EnrolmentAccess access;
    private final Clock clock;

    EnrolmentService(
            EnrolmentRepository enrolments,
            PutDown putDown,
            PutOnRecord putOnRecord,
            SessionRepository sessions,
            CourseRepository courses,
            Prerequisites prerequisites,
            SeatGiving seats,
            EnrolmentAccess access,
            Clock clock) {
        this.enrolments = enrolments;
        this.putDown = putDown;
        this.putOnRecord = putOnRecord;
        this.sessions = sessions;
        this.courses = courses;
        this.prerequisites = prerequisites;
        this.seats = seats;
        this.access = access;
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

    private List<Enrolment> forReader(List<Enrolment> all) {
        return all.stream()
                .filter(one -> access.concerns(one.then().municipality()))
                .map(access::shown)
                .toList();
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
                .map(id -> putDown.at(
                        session, id, attending, Admission.usual(asked.unmet(id).isNothing())))
                .map(access::shown)
                .toList();
    }

    /** The same for somebody who may not be on record yet; nobody is put on record who is refused. */
    @ForEnrolling
    public Enrolment enrol(long sessionId, Newcomer newcomer, Attending attending) {
        access.require(newcomer.person().municipality());
        return enrol(sessionId, putOnRecord.of(newcomer).id(), attending);
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
        return putDown.at(
                session, participantId, attending, lacks ? Admission.despite(because) : Admission.usual(true));
    }

    /** The same for somebody who may not be on record yet; nobody is put on record who is refused. */
    @ForTrainers
    public Enrolment enrolDespite(long sessionId, Newcomer newcomer, Attending attending, String because) {
        access.require(newcomer.person().municipality());
        return enrolDespite(sessionId, putOnRecord.of(newcomer).id(), attending, because);
    }

    private TrainingSession taking(long sessionId) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        TrainingRefused.when(!takesPeople(session), Reason.TAKES_NOBODY);
        return session;
    }

    /** Up to the deadline for reporters, who have people in courses for municipalities; trainers may still put people down until it is held. */
    private boolean takesPeople(TrainingSession session) {
        return access.isReporter()
                ? courses.find(session.content().courseId())
                        .filter(course -> new Offer(session, course).takesPeopleOn(JapanTime.today(clock)))
                        .isPresent()
                : session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED;
    }

    /**
     * Notes somebody who came without being put down; in the room there is a seat for them when they are there. Whoever helps there may note
     * anybody, and puts them on record where nobody has before.
     *
     * @throws TrainingRefused without a name, while the session is prepared, after it was cancelled, on a day without it, or when every seat is taken
     */
    @ForPrefecture
    public Enrolment walkIn(long sessionId, Newcomer newcomer) {
        return takeIn(sessionId, newcomer, Admission.WALK_IN);
    }

    /**
     * The same although every seat is taken; why is kept beside it.
     *
     * @throws TrainingRefused without a reason or a name, while the session is prepared, after it was cancelled, or on a day without it
     */
    @ForPrefecture
    public Enrolment walkInDespite(long sessionId, Newcomer newcomer, String because) {
        TrainingRefused.when(because.isBlank(), Reason.REASON_MISSING);
        return takeIn(sessionId, newcomer, Admission.overTheLimit(because));
    }

    private Enrolment takeIn(long sessionId, Newcomer newcomer, Admission how) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        seats.requireTeam(session);
        TrainingRefused.when(
                session.state() == SessionState.DRAFT || !session.state().stands(), Reason.NOT_POSSIBLE_NOW);
        TrainingRefused.when(!session.content().isOn(JapanTime.today(clock)), Reason.NOT_TODAY);
        Attending way = session.content().seats().atPlace() > 0 ? Attending.AT_PLACE : Attending.ONLINE;
        return putDown.at(session, putOnRecord.of(newcomer).id(), way, how);
    }

    static String subject(long id) {
        return "enrolment/" + id;
    }
}
