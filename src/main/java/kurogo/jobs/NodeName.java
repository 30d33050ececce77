package kurogo.jobs;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.ProgramName;

/**
 * How this program is known to others on the same database: by its machine and port, the same at every start, so that it knows again what an
 * earlier life of its own left. Where the machine has no name, or the port is any, the name is one by chance: better that what was left waits
 * a little than that a living program's work is taken away.
 */
record NodeName(String text) implements ProgramName {

    private static final String NO_NAME = "localhost";
    private static final int ANY_PORT = 0;

    /** So that a port has room behind it where jobs are kept. */
    private static final int LONGEST_HOST = 110;

    /**
     * The name to go by.
     *
     * @param told the name given by whoever operates the program, which may be empty
     * @param machine what the machine may be called, the best first
     * @param chance gives another word each time
     */
    static NodeName of(String told, int port, List<Supplier<Optional<String>>> machine, Supplier<String> chance) {
        return new NodeName(
                told.isBlank()
                        ? host(machine).orElseGet(chance) + ":" + (port == ANY_PORT ? chance.get() : port)
                        : told.strip());
    }

    private static Optional<String> host(List<Supplier<Optional<String>>> machine) {
        return machine.stream()
                .flatMap(name -> name.get().stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith(NO_NAME))
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_HOST)))
                .findFirst();
    }
}
