package kurogo.start;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import kurogo.storage.StorageTrouble;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Tells of a failure by its kind and its place. What else is said of it, by databases and by Java, repeats the value that was refused, which may be
 * anybody's name: it is left out, but for the program's own words and those that tell of no more than the machine, the line
 * or the disk.
 */
final class NamelessTraces implements StackTracePrinter {

    private final StackTracePrinter printer;

    NamelessTraces() {
        this(StandardStackTracePrinter.rootLast());
    }

    /** As the options for lines of JSON ask for it. */
    NamelessTraces(StandardStackTracePrinter asAskedFor) {
        this.printer = asAskedFor.withFormatter(NamelessTraces::told);
    }

    @Override
    public void printStackTrace(Throwable failure, Appendable destination) throws IOException {
        printer.printStackTrace(failure, destination);
    }

    private static String told(Throwable failure) {
        String kind = failure.getClass().getName();
        return words(failure).map(words -> kind + ": " + words).orElse(kind);
    }

    private static Optional<String> words(Throwable failure) {
        return switch (failure) {
            case SQLException sql -> Optional.of("SQLState " + sql.getSQLState() + ", code " + sql.getErrorCode());
            case BeanCreationException part -> Optional.ofNullable(part.getBeanName());
            case VirtualMachineError machine -> own(machine);
            case SocketException line -> own(line);
            case SocketTimeoutException line -> own(line);
            case UnknownHostException line -> own(line);
            case IOException disk -> StorageTrouble.behind(disk).map(Enum::name);
            case Throwable ours when ours.getClass().getName().startsWith("kurogo.") -> own(ours);
            default -> Optional.empty();
        };
    }

    /** Its own words, unless they are those of what caused it. */
    private static Optional<String> own(Throwable failure) {
        Optional<String> cause = Optional.ofNullable(failure.getCause()).map(Throwable::getMessage);
        return Optional.ofNullable(failure.getMessage())
                .filter(words -> cause.filter(words::contains).isEmpty())
                .map(words -> NamelessLog.without(words).replaceAll("[\\r\\n]+", " | "));
    }
}
