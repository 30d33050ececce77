package kurogo.training;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.calendar.DayNames;
import kurogo.calendar.JapanTime;
import kurogo.followup.Announcement;
import kurogo.followup.NoticeSource;
import kurogo.text.Texts;
import kurogo.training.TrainingNotice.Kind;
import kurogo.training.TrainingNotice.Leader;
import org.springframework.stereotype.Component;

/** Among their notices of the day, whoever teaches or helps is told what became of their sessions in the last days. */
@Component
class TeamNotices implements NoticeSource {

    private static final Duration STANDS = Duration.ofDays(7);

    private final TrainingNoticeRepository notices;
    private final SessionRepository sessions;
    private final CurrentUser user;
    private final Clock clock;

    TeamNotices(TrainingNoticeRepository notices, SessionRepository sessions, CurrentUser user, Clock clock) {
        this.notices = notices;
        this.sessions = sessions;
        this.user = user;
        this.clock = clock;
    }

    static String screenOf(TrainingSession session) {
        return "training/session/" + session.id();
    }

    @Override
    public List<Announcement> announcements(Texts texts) {
        Leader me = new Leader(user.get().id());
        List<TrainingNotice> told =
                notices.ofLeader(me.userId(), clock.instant().minus(STANDS));
        Map<Long, TrainingSession> known =
                sessions
                        .numbered(told.stream()
                                .map(TrainingNotice::sessionId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(TrainingSession::id, Function.identity()));
        LocalDate today = JapanTime.today(clock);
        return told.stream()
                .flatMap(notice -> Optional.ofNullable(known.get(notice.sessionId()))
                        .filter(session -> isOfUse(notice, session, today))
                        .map(session -> announcement(me, notice, session, texts))
                        .stream())
                .distinct()
                .toList();
    }

    /** Of a session that is over, or was cancelled since, nothing else is of use. */
    private static boolean isOfUse(TrainingNotice notice, TrainingSession session, LocalDate today) {
        return notice.kind() == Kind.CANCELLED
                || session.state().stands() && !session.content().lastDay().isBefore(today);
    }

    /** The day of a session that came next when something was told; its last where none did. */
    private static LocalDate nextDay(SessionContent content, LocalDate told) {
        return content.days().stream()
                .map(SessionDay::day)
                .filter(day -> !day.isBefore(told))
                .findFirst()
                .orElseGet(content::lastDay);
    }

    private static Announcement announcement(Leader me, TrainingNotice notice, TrainingSession session, Texts texts) {
        DayNames names = DayNames.in(texts);
        String what = texts.get(
                "trainingnotices.announcement."
                        + ToLeader.of(me, notice, session).name(),
                session.content().title(),
                notice.change()
                        .map(change ->
                                String.join(texts.get("training.between"), ChangeText.lines(change, true, texts)))
                        .orElse(""),
                session.cancelledBecause(),
                names.of(nextDay(session.content(), JapanTime.dayOf(notice.madeAt()))));
        return new Announcement(names.of(notice.madeAt()), what, screenOf(session));
    }
}
