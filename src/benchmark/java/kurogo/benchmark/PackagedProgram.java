package kurogo.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A packaged program while it runs.
 *
 * @param address where it answers
 * @param seconds from the command to its login page
 * @param processor seconds of processor until then
 */
record PackagedProgram(Process process, String address, double seconds, double processor) implements AutoCloseable {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 10;
    private static final int OK = 200;

    /** Starts a program on a port of its own; {@code options} stand behind {@code java}, those of the program last. */
    static PackagedProgram start(List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.add("--server.port=" + port);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String address = "http://localhost:" + port;
        awaitLoginPage(process, address);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return new PackagedProgram(process, address, seconds, processor.toMillis() / 1e3);
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

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
