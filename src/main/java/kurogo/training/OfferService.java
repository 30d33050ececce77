package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.ForEnrolling;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as municipalities see them: those not in preparation any more. */
@Service
@Transactional(readOnly = true)
@ForEnrolling
public class OfferService {

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 18;

    private final SessionRepository sessions;
    private final Clock clock;

    OfferService(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Sessions of the year past and of those to come, the first first. */
    public List<TrainingSession> all() {
        LocalDate today = JapanTime.today(clock);
        return sessions.between(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(session -> session.state() != SessionState.DRAFT)
                .toList();
    }

    public Optional<TrainingSession> find(long id) {
        return sessions.find(id).filter(session -> session.state() != SessionState.DRAFT);
    }
}
