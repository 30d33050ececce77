package kurogo.training;

import java.util.List;
import java.util.Locale;
import kurogo.access.ActingAs;
import kurogo.reminder.MailPost;
import kurogo.text.Texts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what people are to be told, where a mail server is named; each morning finds out what there is. */
@Component
class TrainingMail {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    private static final int AT_ONCE = 50;

    private final TrainingNoticeService notices;
    private final MailPost post;

    TrainingMail(TrainingNoticeService notices, MailPost post) {
        this.notices = notices;
        this.post = post;
    }

    /** At half past six in Japan; done twice it does nothing twice. */
    @Scheduled(cron = "0 30 6 * * *", zone = "Asia/Tokyo")
    void everyMorning() {
        ActingAs.program(JAPANESE.get("training.notice.actor"), () -> {
            notices.eachMorning();
            return true;
        });
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void send() {
        ActingAs.program(JAPANESE.get("training.notice.actor"), () -> {
            List<TrainingNotice> waiting = notices.waiting(AT_ONCE);
            if (post.isConfigured()) {
                waiting.forEach(this::send);
            }
            return true;
        });
    }

    private void send(TrainingNotice notice) {
        if (!post.isAddress(notice.email())) {
            notices.take(notice, TrainingNotice.State.NO_ADDRESS);
        } else if (notices.take(notice, TrainingNotice.State.SENT)) {
            TrainingSession session = notices.session(notice);
            if (!post.send(notice.email(), NoticeText.subject(notice, session), NoticeText.of(notice, session))) {
                notices.failed(notice);
            }
        }
    }
}
