package kurogo.training;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForEnrolling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people lack to join a session, told before they are put down. */
@Service
@Transactional(readOnly = true)
@ForEnrolling
public class PrerequisiteService {

    private final Prerequisites prerequisites;
    private final SessionRepository sessions;
    private final CourseRepository courses;
    private final ParticipantRepository participants;
    private final PutOnRecord putOnRecord;
    private final EnrolmentAccess access;

    PrerequisiteService(
            Prerequisites prerequisites,
            SessionRepository sessions,
            CourseRepository courses,
            ParticipantRepository participants,
            PutOnRecord putOnRecord,
            EnrolmentAccess access) {
        this.prerequisites = prerequisites;
        this.sessions = sessions;
        this.courses = courses;
        this.participants = participants;
        this.putOnRecord = putOnRecord;
        this.access = access;
    }

    /** What somebody lacks. */
    public Unmet unmet(long sessionId, long participantId) {
        participants
                .find(participantId)
                .ifPresent(one -> access.require(one.person().municipality()));
        return sessions.find(sessionId)
                .map(session -> prerequisites.unmet(session, participantId))
                .orElse(Unmet.NOTHING);
    }

    /**
     * What somebody lacks who may not be on record yet.
     *
     * @throws TrainingRefused when it is not clear whether it is somebody of the same name
     */
    public Unmet unmet(long sessionId, Newcomer newcomer) {
        access.require(newcomer.person().municipality());
        return putOnRecord
                .known(newcomer)
                .map(one -> unmet(sessionId, one.id()))
                .orElseGet(() -> sessions.find(sessionId)
                        .map(session -> prerequisites.of(session, Set.of()).unmetByNewcomers())
                        .orElse(Unmet.NOTHING));
    }

    /** What the courses of sessions ask of everybody who has taken nothing yet, by session. */
    public Map<Long, Unmet> asked(Collection<TrainingSession> some) {
        Map<Long, Course> known = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        return some.stream().collect(Collectors.toMap(TrainingSession::id, session -> asked(session, known)));
    }

    private static Unmet asked(TrainingSession session, Map<Long, Course> known) {
        return Optional.ofNullable(known.get(session.content().courseId()))
                .map(course -> Prerequisites.asked(session, course, known))
                .orElse(Unmet.NOTHING);
    }
}
