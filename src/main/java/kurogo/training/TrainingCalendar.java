package kurogo.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.followup.CalendarEntry;
import kurogo.followup.CalendarShare;
import kurogo.followup.CalendarSource;
import kurogo.followup.Engagement;
import kurogo.followup.Scope;
import org.springframework.stereotype.Component;

/** Sessions in the calendar all features share. */
@Component
class TrainingCalendar implements CalendarSource {

    private final SessionService sessions;
    private final ColleagueService colleagues;

    TrainingCalendar(SessionService sessions, ColleagueService colleagues) {
        this.sessions = sessions;
        this.colleagues = colleagues;
    }

    /** Sessions are few; all of them are told. */
    @Override
    public CalendarShare between(LocalDate first, LocalDate last, Scope scope, int mostADay) {
        Map<Long, Colleague> known =
                colleagues.all().stream().collect(Collectors.toMap(Colleague::id, Function.identity()));
        Colleague me = colleagues.me();
        return CalendarShare.of(standing(first, last)
                .filter(session -> concerns(session, scope, me, known))
                .flatMap(session -> days(session, first, last).map(day -> entry(session, day, known)))
                .toList());
    }

    /** Whoever runs a session is taken up by it. */
    @Override
    public List<Engagement> engagements(LocalDate first, LocalDate last) {
        return standing(first, last)
                .flatMap(session -> session.content().team().stream()
                        .flatMap(member -> member.userId().stream())
                        .distinct()
                        .flatMap(
                                userId -> days(session, first, last).map(day -> engagement(session.id(), userId, day))))
                .toList();
    }

    private Stream<TrainingSession> standing(LocalDate first, LocalDate last) {
        return sessions.between(first, last).stream()
                .filter(session -> session.state().stands());
    }

    private static Stream<SessionDay> days(TrainingSession session, LocalDate first, LocalDate last) {
        return session.content().days().stream()
                .filter(day -> !day.day().isBefore(first) && !day.day().isAfter(last));
    }

    private static Engagement engagement(long sessionId, long userId, SessionDay day) {
        return new Engagement(
                new Engagement.Matter(CalendarEntry.Kind.TRAINING, sessionId, day.day()),
                userId,
                day.day().atTime(day.begins()),
                day.day().atTime(day.ends()));
    }

    private static boolean concerns(TrainingSession session, Scope scope, Colleague me, Map<Long, Colleague> known) {
        return switch (scope) {
            case MINE -> session.isRunBy(me.id());
            case SECTION ->
                session.content().team().stream()
                        .flatMap(member -> member.userId().map(known::get).stream())
                        .anyMatch(colleague -> colleague.section().equals(me.section()));
            case ALL -> true;
        };
    }

    private static CalendarEntry entry(TrainingSession session, SessionDay day, Map<Long, Colleague> known) {
        SessionContent content = session.content();
        Colleague who = content.team().stream()
                .findFirst()
                .map(member -> member.userId().map(known::get).orElseGet(() -> Colleague.named(0, member.name())))
                .orElseGet(() -> Colleague.named(0, ""));
        return new CalendarEntry(
                CalendarEntry.Kind.TRAINING,
                session.id(),
                session.version(),
                content.title(),
                day.day(),
                Optional.of(day.begins()),
                Optional.of(day.day().atTime(day.ends())),
                who,
                List.of(),
                content.place(),
                "training/session/" + session.id(),
                false);
    }
}
