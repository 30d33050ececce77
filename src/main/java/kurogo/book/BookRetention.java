package kurogo.book;

import java.util.Locale;
import kurogo.access.ActingAs;
import kurogo.text.Texts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops each night the issues of books that are no longer kept. */
@Component
class BookRetention {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    private final BookKeeping keeping;

    BookRetention(BookKeeping keeping) {
        this.keeping = keeping;
    }

    /** At ten to four in Japan; done twice it does nothing twice. */
    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Tokyo")
    void everyNight() {
        ActingAs.program(JAPANESE.get("figurebook.retention.actor"), keeping::dropOld);
    }
}
