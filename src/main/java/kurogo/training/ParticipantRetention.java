package kurogo.training;

import java.util.Locale;
import kurogo.access.ActingAs;
import kurogo.text.Texts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases each night who people were that training has had nothing to do with for longer than is stated. */
@Component
class ParticipantRetention {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    private final ParticipantService participants;

    ParticipantRetention(ParticipantService participants) {
        this.participants = participants;
    }

    /** At twenty to four in Japan; done twice it does nothing twice. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Tokyo")
    void everyNight() {
        ActingAs.program(JAPANESE.get("trainingpeople.retention.actor"), participants::eraseOld);
    }
}
