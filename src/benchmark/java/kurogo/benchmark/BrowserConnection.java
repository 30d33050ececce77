package kurogo.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A browser's way to the server: keeps its cookies, takes answers packed, and times every request until the whole answer is here. */
final class BrowserConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REFUSED = 400;

    private final HttpClient http;
    private final String address;
    private final LoadTimes times;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /**
     * The way of one browser.
     *
     * @param http shared by all of them
     */
    BrowserConnection(HttpClient http, String address, LoadTimes times) {
        this.http = http;
        this.address = address;
        this.times = times;
    }

    /**
     * What came back.
     *
     * @param location where the browser is sent; empty when it stays
     */
    record Answer(int status, String location, String body) {}

    Answer get(String path) throws IOException, InterruptedException {
        return send("page itself", request(path).GET());
    }

    Answer post(String kind, String path, String type, String body) throws IOException, InterruptedException {
        return send(kind, request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "ja");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(String kind, HttpRequest.Builder request) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        times.took(kind, System.nanoTime() - begun);
        if (answer.statusCode() >= REFUSED) {
            throw new LoadFailure(kind + " was answered by status " + answer.statusCode());
        }
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return new Answer(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(""), text(answer));
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", 2)[0].split("=", 2);
        if (parts[1].isEmpty()) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!packed) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
