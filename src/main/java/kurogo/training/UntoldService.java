package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.reminder.MailPost;
import kurogo.training.TrainingNotice.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom notices do not reach by mail: somebody has to tell them by another way. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class UntoldService {

    private final TrainingNoticeRepository notices;
    private final SessionRepository sessions;
    private final MunicipalDesks desks;
    private final MailPost post;
    private final Clock clock;

    UntoldService(
            TrainingNoticeRepository notices,
            SessionRepository sessions,
            MunicipalDesks desks,
            MailPost post,
            Clock clock) {
        this.notices = notices;
        this.sessions = sessions;
        this.desks = desks;
        this.post = post;
        this.clock = clock;
    }

    /** Whether notices are sent by mail at all. */
    public boolean canMail() {
        return post.isConfigured();
    }

    /** Those put down for a session whom no mail reached, by municipality; nobody any more once it is over. */
    public List<Untold> of(long sessionId) {
        LocalDate today = JapanTime.today(clock);
        return sessions.find(sessionId)
                .filter(session -> !session.content().lastDay().isBefore(today))
                .map(session -> withPhones(missing(session)))
                .orElse(List.of());
    }

    /** Of a session that was cancelled nothing else is of use, and nothing to whoever was reached since. */
    private Map<Enrolment, List<Kind>> missing(TrainingSession session) {
        List<TrainingNotice> all = notices.of(session.id());
        boolean mailed = canMail();
        return all.stream()
                .filter(notice -> session.state().stands() || notice.kind() == Kind.CANCELLED)
                .filter(notice -> notice.state().isUntold(mailed))
                .filter(notice -> all.stream().noneMatch(later -> later.makesUpFor(notice)))
                .flatMap(notice -> notice
                        .enrolment()
                        .filter(one -> one.state() != EnrolmentState.CANCELLED)
                        .map(one -> Map.entry(one, notice.kind()))
                        .stream())
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<Untold> withPhones(Map<Enrolment, List<Kind>> missing) {
        Map<MunicipalityCode, MunicipalDesk> known = desks.of(municipalities(missing.keySet()));
        return missing.entrySet().stream()
                .map(one -> new Untold(one.getKey(), one.getValue(), phone(one.getKey(), known)))
                .sorted(Comparator.comparing((Untold one) -> one.enrolment().whose())
                        .thenComparing(one -> one.enrolment().id()))
                .toList();
    }

    private static List<MunicipalityCode> municipalities(Collection<Enrolment> people) {
        return people.stream()
                .flatMap(one -> one.then().municipality().stream())
                .distinct()
                .toList();
    }

    private static String phone(Enrolment one, Map<MunicipalityCode, MunicipalDesk> known) {
        return one.then()
                .municipality()
                .flatMap(code -> Optional.ofNullable(known.get(code)))
                .orElse(MunicipalDesk.UNKNOWN)
                .phone();
    }
}
