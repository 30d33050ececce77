package kurogo.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How this program is known to others on the same database: by its machine and port, the same at every start, so that it knows again what an
 * earlier life of its own left. Where the machine has no name, or the port is any, the name is one by chance: better that what was left waits
 * a little than that a living program's work is taken away.
 */
final class NodeName {

    private static final String NO_NAME = "localhost";
    private static final int ANY_PORT = 0;

    private NodeName() {}

    /** @param told the name given by whoever operates the program, which may be empty */
    static String of(String told, int port) {
        return of(
                told, port, List.of(NodeName::known, variable("HOSTNAME"), variable("COMPUTERNAME"), NodeName::stored));
    }

    static String of(String told, int port, List<Supplier<Optional<String>>> machine) {
        return told.isBlank() ? host(machine) + ":" + (port == ANY_PORT ? UUID.randomUUID() : port) : told.strip();
    }

    private static String host(List<Supplier<Optional<String>>> machine) {
        return machine.stream()
                .flatMap(name -> name.get().stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith(NO_NAME))
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static Optional<String> known() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName());
        } catch (IOException nameOfNoAddress) {
            return Optional.empty();
        }
    }

    /** Not every system hands it on to the programs it starts. */
    private static Supplier<Optional<String>> variable(String name) {
        return () -> Optional.ofNullable(System.getenv(name));
    }

    private static Optional<String> stored() {
        try (Stream<String> lines = Files.lines(Path.of("/etc/hostname"))) {
            return lines.findFirst();
        } catch (IOException | UncheckedIOException noSuchFile) {
            return Optional.empty();
        }
    }
}
