package kurogo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program where there is no network at all: a namespace of the kernel's with nothing in it but the machine itself. */
class OfflineJourney {

    /** Starts the program, waits for its login page, and says what it was answered with. */
    private static final String WITHIN = """
            ip link set lo up || exit 71
            "$1" -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -jar "$2" \
              --server.port="$3" --kurogo.data="$4" --kurogo.first-administrator=false >"$4/log" 2>&1 &
            curl --silent --fail --retry 90 --retry-delay 1 --retry-connrefused \
              "http://127.0.0.1:$3/login"
            status=$?
            kill $!
            wait
            exit $status
            """;

    @TempDir
    Path data;

    @Test
    void theProgramStartsAndShowsItsLoginWithTheNetworkOff() throws Exception {
        assumeTrue(
                succeeds("unshare", "--map-root-user", "--net", "ip", "link"), "no network namespace may be made here");
        assumeTrue(succeeds("curl", "--version"), "curl is not here");
        Process program = within(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("kurogo.jar", "target/kurogo.jar"),
                Integer.toString(freePort()),
                data.toString()));
        String page = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(page).isZero();
        assertThat(page).contains("<html lang=\"ja\"").doesNotContainPattern("(src|href)=\"https?://");
    }

    private static Process within(List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("unshare", "--map-root-user", "--net", "bash", "-c", WITHIN, "offline"));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
