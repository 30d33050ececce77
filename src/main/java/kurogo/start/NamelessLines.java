package kurogo.start;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * Lines of text: a moment with its offset, what happened, and below it where it failed. Nothing that was typed makes a second line that looks like
 * one of ours.
 */
final class NamelessLines implements StructuredLogFormatter<ILoggingEvent> {

    private static final String LINE = "%d{yyyy-MM-dd HH:mm:ssXXX} %-5level %replace(%msg){'[\\r\\n]+', ' | '}%n%nopex";

    private final PatternLayout line = new PatternLayout();
    private final NamelessTraces traces = new NamelessTraces();

    NamelessLines() {
        line.setContext(new LoggerContext());
        line.setPattern(LINE);
        line.start();
    }

    @Override
    public String format(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy failed
                ? line.doLayout(event)
                        + traces.printStackTraceToString(failed.getThrowable()).stripTrailing() + "\n"
                : line.doLayout(event);
    }
}
