package kurogo.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.ActingAs;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.NoticeAddressService;
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
            if (post.isConfigured()) {
                Map<MunicipalityCode, MunicipalDesk> known = desksOf(waiting);
                waiting.forEach(notice -> send(notice, known));
            }
            return true;
        });
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

    private void send(TrainingNotice notice, Map<MunicipalityCode, MunicipalDesk> known) {
        switch (notice.to()) {
            case Attendee attendee -> send(notice, attendee, known);
            case Leader leader -> send(notice, leader);
        }
    }

    private void send(TrainingNotice notice, Attendee to, Map<MunicipalityCode, MunicipalDesk> known) {
        if (post.isAddress(to.email())) {
            TrainingSession session = notices.session(notice);
            send(notice, State.SENT, to.email(), session, NoticeText.of(to, notice, session));
            return;
        }
        to.enrolment()
                .then()
                .municipality()
                .filter(code ->
                        !known.getOrDefault(code, MunicipalDesk.UNKNOWN).email().isBlank())
                .ifPresentOrElse(
                        code -> handOn(notice, to, code, known.getOrDefault(code, MunicipalDesk.UNKNOWN)),
                        () -> notices.take(notice, State.NO_ADDRESS));
    }

    private void handOn(TrainingNotice notice, Attendee to, MunicipalityCode code, MunicipalDesk desk) {
        TrainingSession session = notices.session(notice);
        String municipality = MunicipalityNames.in(area, Locale.JAPANESE).of(code);
        send(notice, State.HANDED_ON, desk.email(), session, NoticeText.handOn(to, notice, session, municipality));
    }

    private void send(TrainingNotice notice, Leader to) {
        TrainingSession session = notices.session(notice);
        addresses
                .of(to.userId())
                .ifPresentOrElse(
                        address -> send(
                                notice,
                                State.SENT,
                                address,
                                session,
                                NoticeText.of(to, notice, session, screenOf(session))),
                        () -> notices.take(notice, State.ON_SCREEN));
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
