package kurogo.start;

import org.slf4j.Logger;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** What a command writes besides its answer, which other programs may read: nothing but errors. */
public final class CommandLog {

    private CommandLog() {}

    /** Lets nothing but errors through from now on. A command begins without the program's own settings, under which libraries greet and explain. */
    public static void errorsOnly() {
        LoggingSystem.get(CommandLog.class.getClassLoader()).setLogLevel(Logger.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }
}
