package kurogo.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A Keycloak as it comes, on this machine, with the realm of {@code keycloak-realm.json} and nothing it remembers of an earlier life. */
final class RunningKeycloak implements AutoCloseable {

    static final String REALM = "mihon";

    private static final Path REALM_FILE = Path.of("src/test/resources/kurogo/journey/keycloak-realm.json");
    private static final String ADMINISTRATOR = "administrator";
    private static final int SECONDS_TO_END = 30;

    private final Process process;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningKeycloak(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Where the realm is found at a port. */
    static String issuer(int port) {
        return address(port) + "/realms/" + REALM;
    }

    /** Starts it and returns when it listens; people come to it from the program at that address alone. */
    static RunningKeycloak start(Path home, int port, String kurogo) throws IOException {
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve(REALM + "-realm.json");
        Files.writeString(realm, Files.readString(REALM_FILE).replace("KUROGO", kurogo));
        ProcessBuilder start = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true);
        start.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xmx400m",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMINISTRATOR));
        RunningKeycloak keycloak = new RunningKeycloak(start.start(), address(port));
        keycloak.awaitListening();
        return keycloak;
    }

    /** Takes all roles away from somebody, as an administrator of Keycloak does. */
    void takeRolesFrom(String userId) throws IOException, InterruptedException {
        String roles = "/admin/realms/" + REALM + "/users/" + userId + "/role-mappings/realm";
        String token = token();
        String given = send(authorized(roles, token).GET());
        send(authorized(roles, token)
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofString(given)));
    }

    @Override
    public void close() {
        client.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    /** Reads the log up to the line that says so, then goes on reading so that Keycloak never waits for us. */
    private void awaitListening() throws IOException {
        BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            seen.append(line).append('\n');
            if (line.contains("Listening on: http")) {
                Thread.ofVirtual().start(() -> log.lines().forEach(ignored -> {}));
                return;
            }
        }
        throw new IllegalStateException("Keycloak ended before it listened:\n" + seen);
    }

    private String token() throws IOException, InterruptedException {
        String asked = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        ADMINISTRATOR,
                        "password",
                        ADMINISTRATOR)
                .entrySet()
                .stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String said = send(HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(asked)));
        return JsonMapper.shared().readTree(said).get("access_token").asString();
    }

    private HttpRequest.Builder authorized(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
