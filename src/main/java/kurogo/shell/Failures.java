package kurogo.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import kurogo.storage.StorageTrouble;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What went wrong inside. The log gets the whole story under a reference number; the person gets the number and what to do, never
 * the story.
 */
@Component
class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MMdd-HHmmss");

    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    Failures(Clock clock) {
        this.clock = clock;
    }

    /** Writes a failure to the log and returns the number it can be found by. */
    String record(Throwable failure) {
        String reference = "K" + MINUTE.format(LocalDateTime.now(clock)) + "-" + count.incrementAndGet();
        LOG.error("Failure {}", reference, failure);
        return reference;
    }

    /** A failure while something on an open screen was handled: the screen stays, a message tells. */
    @Override
    public void error(ErrorEvent event) {
        String reference = record(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Texts texts = Texts.in(ui.getLocale());
            Notices.in(texts).error(words(event.getThrowable(), reference, texts));
        }
    }

    /** What somebody can do something about is named; the rest is a number to be looked up. */
    static String words(Throwable failure, String reference, Texts texts) {
        return StorageTrouble.behind(failure)
                .map(trouble -> texts.get("storage.trouble." + trouble.name(), reference))
                .orElseGet(() -> texts.get("shell.failure.notice", reference));
    }
}
