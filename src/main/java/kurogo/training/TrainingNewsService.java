package kurogo.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForEnrolling;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became lately of the sessions that people of a municipality are down for. */
@Service
@Transactional(readOnly = true)
@ForEnrolling
public class TrainingNewsService {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int MOST = 10;

    private final TrainingNoticeRepository notices;
    private final SessionRepository sessions;
    private final EnrolmentAccess access;
    private final Clock clock;

    TrainingNewsService(
            TrainingNoticeRepository notices, SessionRepository sessions, EnrolmentAccess access, Clock clock) {
        this.notices = notices;
        this.sessions = sessions;
        this.access = access;
        this.clock = clock;
    }

    /** What was changed or cancelled, and who moved up, in the last thirty days; the newest first, ten at most. */
    public List<TrainingNews> of(MunicipalityCode municipality) {
        access.require(Optional.of(municipality));
        List<Map.Entry<What, List<TrainingNotice>>> told = notices
                .news(municipality, clock.instant().minus(LATELY), JapanTime.today(clock))
                .stream()
                .collect(Collectors.groupingBy(What::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .limit(MOST)
                .toList();
        Map<Long, TrainingSession> known =
                sessions
                        .numbered(told.stream()
                                .map(one -> one.getKey().sessionId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(TrainingSession::id, Function.identity()));
        return told.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.getKey().sessionId()))
                        .map(session -> news(session, one.getKey(), one.getValue()))
                        .stream())
                .toList();
    }

    /** What is told to several people at once is one piece of news. */
    private record What(long sessionId, TrainingNotice.Kind kind, Instant madeAt) {

        static What of(TrainingNotice notice) {
            return new What(notice.sessionId(), notice.kind(), notice.madeAt());
        }
    }

    private TrainingNews news(TrainingSession session, What what, List<TrainingNotice> told) {
        return new TrainingNews(
                session,
                what.kind(),
                told.reversed().stream()
                        .flatMap(notice -> notice.enrolment().stream())
                        .map(access::shown)
                        .toList(),
                told.getFirst().change(),
                what.madeAt());
    }
}
