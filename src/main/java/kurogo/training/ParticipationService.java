package kurogo.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.ForEnrolling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people took part in, which stays as it was when they move on. */
@Service
@Transactional(readOnly = true)
@ForEnrolling
public class ParticipationService {

    private final ParticipantRepository participants;
    private final EnrolmentRepository enrolments;
    private final SessionRepository sessions;
    private final EnrolmentAccess access;

    ParticipationService(
            ParticipantRepository participants,
            EnrolmentRepository enrolments,
            SessionRepository sessions,
            EnrolmentAccess access) {
        this.participants = participants;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.access = access;
    }

    /** Every session somebody was put down for, the latest first. */
    public List<Participation> of(long participantId) {
        participants
                .find(participantId)
                .ifPresent(one -> access.require(one.person().municipality()));
        List<Enrolment> all = enrolments.ofParticipant(participantId);
        Map<Long, TrainingSession> known = sessions
                .numbered(all.stream().map(Enrolment::sessionId).toList())
                .stream()
                .collect(Collectors.toMap(TrainingSession::id, Function.identity()));
        return all.stream()
                .flatMap(one ->
                        Stream.ofNullable(known.get(one.sessionId())).map(session -> Participation.of(session, one)))
                .sorted(Comparator.comparing(Participation::day).reversed())
                .toList();
    }
}
