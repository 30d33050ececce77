package kurogo.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program, started as {@code run} starts it, on a free port and a data folder of its own. */
final class RunningKurogo implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    /** A program that lives for minutes is done before the second compiler's work has paid for itself. */
    private static final String COMPILED_ONCE = "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final String address;

    private RunningKurogo(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the program and returns when it has printed its address. */
    static RunningKurogo start(Path data, String... options) {
        return startBy(List.of(), data, options);
    }

    /**
     * The same, by a command that becomes the program.
     *
     * @throws IllegalStateException with what the program said, when it ended before it printed its address
     */
    static RunningKurogo startBy(List<String> starter, Path data, String... options) {
        List<String> command = new ArrayList<>(starter);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                COMPILED_ONCE,
                "-jar",
                System.getProperty("kurogo.jar", "target/kurogo.jar"),
                "--server.port=0",
                "--kurogo.data=" + data));
        command.addAll(List.of(options));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new RunningKurogo(process, awaitAddress(process));
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    String address() {
        return address;
    }

    /** Its number to the system. */
    long pid() {
        return process.pid();
    }

    /** Ends it as a machine does whose power is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Reads the log up to the line with the address, then goes on reading so that the program never waits for us. */
    private static String awaitAddress(Process process) throws IOException {
        BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            seen.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.ofVirtual().start(() -> log.lines().forEach(ignored -> {}));
                return address.group();
            }
        }
        throw new IllegalStateException("The program ended before it printed its address:\n" + seen);
    }
}
