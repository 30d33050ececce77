package kurogo.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A packaged program while it runs.
 *
 * @param log what it writes
 * @param begun the moment of the command
 * @param address where it answers
 * @param seconds from the command to its login page
 * @param processor seconds of processor until then
 */
record PackagedProgram(Process process, Path log, long begun, String address, double seconds, double processor)
        implements AutoCloseable {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 10;
    private static final int OK = 200;
    private static final Path TOOLS = Path.of(System.getProperty("java.home"), "bin");
    private static final Pattern LIVING = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    /** Starts a program on a port of its own; {@code options} stand behind {@code java}, those of the program last. */
    static PackagedProgram start(List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(TOOLS.resolve("java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.add("--server.port=" + port);
        Path log = Files.createTempFile("kurogo-program", ".log");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        String address = "http://localhost:" + port;
        awaitLoginPage(process, address);
        double seconds = since(begun);
        Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return new PackagedProgram(process, log, begun, address, seconds, processor.toMillis() / 1e3);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitLoginPage(Process process, String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest login =
                    HttpRequest.newBuilder(URI.create(address + "/login")).build();
            while (!isAnswered(client, login)) {
                if (!process.isAlive()) {
                    throw new IOException("The program ended before it answered");
                }
                Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            }
        }
    }

    private static boolean isAnswered(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Waits until it tells its address in its log, which is when the demo prefecture is whole; seconds from the command. */
    double secondsUntilLoaded() throws IOException, InterruptedException {
        while (!Files.readString(log).contains(address)) {
            if (!process.isAlive()) {
                throw new IOException("The program ended before it was loaded; see " + log);
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        return since(begun);
    }

    /** How long the processors have worked for it. */
    Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Bytes of everything that is still needed, all rubbish thrown away. */
    long living() throws IOException {
        Process asked = new ProcessBuilder(
                        TOOLS.resolve("jcmd").toString(), Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = LIVING.matcher(answer);
        if (!total.find()) {
            throw new IOException(
                    "No count of what lives: " + answer.lines().limit(3).toList());
        }
        return Long.parseLong(total.group(1));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Files.delete(log);
    }
}
