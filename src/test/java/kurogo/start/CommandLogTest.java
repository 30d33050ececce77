package kurogo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

class CommandLogTest {

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
    private final LogLevel before = Objects.requireNonNull(logging.getLoggerConfiguration(Logger.ROOT_LOGGER_NAME))
            .getEffectiveLevel();

    @AfterEach
    void asBefore() {
        logging.setLogLevel(Logger.ROOT_LOGGER_NAME, before);
    }

    @Test
    void aLibraryThatGreetsIsNotHeardInTheAnswerOfACommand() {
        CommandLog.errorsOnly();
        assertThat(LoggerFactory.getLogger("org.jooq.a.Greeting").isInfoEnabled())
                .isFalse();
        assertThat(LoggerFactory.getLogger("org.jooq.a.Greeting").isErrorEnabled())
                .isTrue();
    }
}
