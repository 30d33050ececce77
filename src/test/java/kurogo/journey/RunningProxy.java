package kurogo.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HAProxy in front of several programs, with the settings of {@code src/operation/haproxy.cfg} and a certificate nobody else knows. */
final class RunningProxy implements AutoCloseable {

    private static final Path SETTINGS = Path.of("src/operation/haproxy.cfg");

    private final ProcessHandle process;
    private final int port;

    private RunningProxy(ProcessHandle process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A program behind it. */
    record Server(String name, String address, int operationPort) {

        String line() {
            return "    server %s %s cookie %s port %d"
                    .formatted(name, address.replace("http://localhost", "127.0.0.1"), name, operationPort);
        }
    }

    /** Where it is installed, which is not always where everybody looks for programs. */
    static Optional<Path> executable() {
        return Stream.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy", "/usr/bin/haproxy")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it and returns when it listens: it goes into the background after that. */
    static RunningProxy start(Path folder, List<Server> servers) throws IOException, InterruptedException {
        int port = FreePort.any();
        Path certificate = certificate(folder);
        String behind = servers.stream().map(Server::line).collect(Collectors.joining("\n"));
        Path settings = Files.writeString(
                folder.resolve("haproxy.cfg"),
                Files.readString(SETTINGS)
                        .replace(":443", "127.0.0.1:" + port)
                        .replace("/etc/haproxy/kurogo.pem", certificate.toString())
                        .replaceAll("(?m)^    server one .*\\R    server two .*$", behind));
        Path id = folder.resolve("haproxy.pid");
        run(executable().orElseThrow().toString(), "-D", "-p", id.toString(), "-f", settings.toString());
        long pid = Long.parseLong(Files.readString(id).strip());
        return new RunningProxy(ProcessHandle.of(pid).orElseThrow(), port);
    }

    /** Where people reach it. */
    String address() {
        return "https://localhost:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static Path certificate(Path folder) throws IOException, InterruptedException {
        Path key = folder.resolve("key.pem");
        Path certificate = folder.resolve("certificate.pem");
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-subj",
                "/CN=localhost",
                "-keyout",
                key.toString(),
                "-out",
                certificate.toString());
        return Files.writeString(folder.resolve("both.pem"), Files.readString(certificate) + Files.readString(key));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command[0] + " says:\n" + said);
        }
    }
}
