package kurogo.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.ActingAs;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.NoticeAddressService;
import kurogo.followup.NoticeReach;
import kurogo.reminder.MailPost;
import kurogo.text.Texts;
import kurogo.training.TrainingNotice.Attendee;
import kurogo.training.TrainingNotice.Leader;
import kurogo.training.TrainingNotice.State;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what people are to be told, where a mail server is named; each morning finds out what there is. */
@Component
class TrainingMail {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    private static final int AT_ONCE = 50;

    private final TrainingNoticeService notices;
    private final MunicipalDesks desks;
    private final NoticeAddressService addresses;
    private final AreaService area;
    private final MailPost post;
    private final TransactionTemplate transactions;
    private final String root;

    TrainingMail(
            TrainingNoticeService notices,
            MunicipalDesks desks,
            NoticeAddressService addresses,
            AreaService area,
            MailPost post,
            TransactionTemplate transactions,
            @Value("${kurogo.address}") String root) {
        this.notices = notices;
        this.desks = desks;
        this.addresses = addresses;
        this.area = area;
        this.post = post;
        this.transactions = transactions;
        this.root = root;
    }

    /** At half past six in Japan; done twice it does nothing twice. */
    @Scheduled(cron = "0 30 6 * * *", zone = "Asia/Tokyo")
    void everyMorning() {
        ActingAs.program(JAPANESE.get("trainingnotices.actor"), () -> {
            notices.eachMorning();
            return true;
        });
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void send() {
        ActingAs.program(JAPANESE.get("trainingnotices.actor"), () -> {
            List<TrainingNotice> waiting = notices.waiting(AT_ONCE);
            if (!waiting.isEmpty()) {
                Known known = known(waiting);
                waiting.forEach(notice -> send(notice, known));
            }
            return true;
        });
    }

    /** What is asked for once, for all that waits. */
    private record Known(
            Map<Long, TrainingSession> sessions,
            Map<MunicipalityCode, MunicipalDesk> desks,
            Map<Long, NoticeReach> leaders,
            MunicipalityNames names) {

        TrainingSession session(TrainingNotice notice) {
            return Objects.requireNonNull(sessions.get(notice.sessionId()));
        }

        MunicipalDesk desk(MunicipalityCode code) {
            return desks.getOrDefault(code, MunicipalDesk.UNKNOWN);
        }
    }

    private Known known(List<TrainingNotice> waiting) {
        return new Known(
                notices.sessions(waiting),
                desksOf(waiting),
                addresses.of(waiting.stream()
                        .map(TrainingNotice::to)
                        .flatMap(to -> to instanceof Leader(long userId) ? Stream.of(userId) : Stream.empty())
                        .distinct()
                        .toList()),
                MunicipalityNames.in(area, Locale.JAPANESE));
    }

    /** Of those none of whose own addresses can be used. */
    private Map<MunicipalityCode, MunicipalDesk> desksOf(List<TrainingNotice> waiting) {
        return desks.of(waiting.stream()
                .map(TrainingNotice::to)
                .flatMap(to -> to instanceof Attendee one && !post.isAddress(one.email())
                        ? one.enrolment().then().municipality().stream()
                        : Optional.<MunicipalityCode>empty().stream())
                .distinct()
                .toList());
    }

    /** Without a mail server people put down wait for one; who works with the program sees it there. */
    private void send(TrainingNotice notice, Known known) {
        switch (notice.to()) {
            case Attendee attendee -> {
                if (post.isConfigured()) {
                    send(notice, attendee, known);
                }
            }
            case Leader(long userId) ->
                send(notice, known.leaders().getOrDefault(userId, NoticeReach.NOWHERE), known.session(notice));
        }
    }

    private void send(TrainingNotice notice, Attendee to, Known known) {
        if (post.isAddress(to.email())) {
            TrainingSession session = known.session(notice);
            send(notice, State.SENT, to.email(), session, NoticeText.of(to, notice, session));
            return;
        }
        to.enrolment()
                .then()
                .municipality()
                .filter(code -> !known.desk(code).email().isBlank())
                .ifPresentOrElse(code -> handOn(notice, to, code, known), () -> notices.take(notice, State.NO_ADDRESS));
    }

    private void handOn(TrainingNotice notice, Attendee to, MunicipalityCode code, Known known) {
        TrainingSession session = known.session(notice);
        String text = NoticeText.handOn(to, notice, session, known.names().of(code));
        send(notice, State.HANDED_ON, known.desk(code).email(), session, text);
    }

    private void send(TrainingNotice notice, NoticeReach reach, TrainingSession session) {
        Optional<String> address = reach.mail().filter(wanted -> post.isConfigured());
        if (address.isPresent()) {
            String text = NoticeText.of((Leader) notice.to(), notice, session, screenOf(session));
            send(notice, State.SENT, address.get(), session, text);
        } else {
            notices.take(notice, reach.onScreen() ? State.ON_SCREEN : State.NO_ADDRESS);
        }
    }

    private String screenOf(TrainingSession session) {
        return root.isBlank() ? "" : (root.endsWith("/") ? root : root + "/") + TeamNotices.screenOf(session);
    }

    /**
     * That it is sent counts once it is: where the program ends before, the note is gone with its transaction, and the next one sends it. Another
     * program waits for that.
     */
    private void send(TrainingNotice notice, State outcome, String address, TrainingSession session, String text) {
        transactions.executeWithoutResult(status -> {
            if (notices.take(notice, outcome) && !post.send(address, NoticeText.subject(notice, session), text)) {
                notices.failed(notice, outcome);
            }
        });
    }
}
