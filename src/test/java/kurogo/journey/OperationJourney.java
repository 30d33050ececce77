package kurogo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What whoever operates the program reads of it from outside, over HTTP, from the packaged program with the demo prefecture. */
class OperationJourney extends Browsing {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        CLIENT.close();
    }

    @Test
    void theProgramIsWellAliveAndReady() throws Exception {
        assertThat(get(operation() + "/health").body()).contains("\"status\":\"UP\"", "\"db\"", "\"diskSpace\"");
        assertThat(get(operation() + "/health/liveness").body()).contains("\"status\":\"UP\"");
        assertThat(get(operation() + "/health/readiness").body()).contains("\"status\":\"UP\"", "\"db\"");
    }

    @Test
    void theFiguresOfItsOwnWorkAreTold() throws Exception {
        HttpResponse<String> figures = get(operation() + "/metrics");
        assertThat(figures.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(figures.body())
                .contains(
                        "kurogo_files_read_total{outcome=\"understood\"}",
                        "kurogo_files_read_total{outcome=\"refused\"}",
                        "kurogo_files_accepted_total{outcome=\"kept\"}",
                        "kurogo_files_accepted_total{outcome=\"not-kept\"}",
                        "kurogo_flags_raised_total{severity=\"caution\"}",
                        "kurogo_flags_raised_total{severity=\"note\"}",
                        "kurogo_mails_total{outcome=\"sent\"} 0.0",
                        "kurogo_mails_total{outcome=\"failed\"} 0.0")
                .containsPattern("kurogo_evaluations_seconds_count [1-9]")
                .containsPattern("kurogo_flags_raised_total\\{severity=\"alert\"\\} [1-9]");
    }

    @Test
    void nothingElseIsServedThere() throws Exception {
        assertThat(get(operation() + "/").statusCode()).isEqualTo(404);
        assertThat(get(operation() + "/env").statusCode()).isEqualTo(404);
        assertThat(get(operation() + "/heapdump").statusCode()).isEqualTo(404);
        assertThat(get(operation() + "/login").statusCode()).isEqualTo(404);
    }

    /** A stranger is sent to the login, as from every address of which the program does not say whether it is there. */
    @Test
    void nothingOfItIsServedWherePeopleWork() throws Exception {
        HttpResponse<String> unknown = get(address() + "/no-such-address");
        for (String path :
                new String[] {"/health", "/metrics", "/actuator", "/actuator/health", "/actuator/prometheus"}) {
            HttpResponse<String> answer = get(address() + path);
            assertThat(answer.statusCode()).isEqualTo(unknown.statusCode());
            assertThat(answer.headers().firstValue("Location"))
                    .isEqualTo(unknown.headers().firstValue("Location"));
            assertThat(answer.body()).doesNotContain("UP", "kurogo_");
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
