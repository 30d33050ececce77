package kurogo.training;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.SupportGiven;
import kurogo.followup.SupportKind;
import kurogo.followup.SupportSource;
import org.springframework.stereotype.Component;

/**
 * Training as a support that was given (人材養成): sessions that were held, each on its last day, with who was there. Of the prefecture those
 * took part who taught or helped and its own people who were there.
 */
@Component
class SessionsGiven implements SupportSource {

    private final SessionRepository sessions;
    private final ReachRepository reach;

    SessionsGiven(SessionRepository sessions, ReachRepository reach) {
        this.sessions = sessions;
        this.reach = reach;
    }

    @Override
    public List<SupportGiven> given(LocalDate first, LocalDate last) {
        List<TrainingSession> held = sessions.between(first, last).stream()
                .filter(session -> session.state() == SessionState.HELD)
                .filter(session -> !session.content().lastDay().isAfter(last))
                .toList();
        Map<Long, Set<There>> there = reach
                .ofSessions(held.stream().map(TrainingSession::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Attended::sessionId, Collectors.mapping(There::of, Collectors.toSet())));
        return held.stream()
                .map(session -> given(session, there.getOrDefault(session.id(), Set.of())))
                .toList();
    }

    /** Somebody who was there, whatever number of units they were there in. */
    private record There(long enrolmentId, Optional<MunicipalityCode> municipality) {

        static There of(Attended attended) {
            return new There(attended.enrolmentId(), attended.municipality());
        }
    }

    private static SupportGiven given(TrainingSession session, Set<There> there) {
        SessionContent content = session.content();
        Map<MunicipalityCode, Optional<Integer>> municipalities = there.stream()
                .flatMap(one -> one.municipality().stream())
                .collect(Collectors.groupingBy(
                        code -> code,
                        Collectors.collectingAndThen(
                                Collectors.counting(), count -> Optional.of(Math.toIntExact(count)))));
        int theirs = municipalities.values().stream()
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .sum();
        return new SupportGiven(
                content.lastDay(),
                SupportKind.TRAINING,
                Optional.empty(),
                Optional.of(new SupportGiven.Told(content.title(), Optional.of(minutes(content)), owner(content))),
                ours(content) + there.size() - theirs,
                theirs,
                municipalities);
    }

    private static int minutes(SessionContent content) {
        return (int) content.days().stream()
                .map(day -> Duration.between(day.begins(), day.ends()))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }

    private static int ours(SessionContent content) {
        return (int) team(content).map(TeamMember::userId).distinct().count();
    }

    /** Whoever of the prefecture comes first among those who run it; nobody where only others do. */
    private static Colleague owner(SessionContent content) {
        return team(content)
                .flatMap(member -> member.userId().map(id -> Colleague.named(id, member.name())).stream())
                .findFirst()
                .orElse(SupportGiven.NOBODY);
    }

    private static Stream<TeamMember> team(SessionContent content) {
        return content.team().stream().filter(member -> member.userId().isPresent());
    }
}
