package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestLimitsTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int TOO_MANY = 429;
    private static final int TOO_LARGE = 413;

    private Instant now = Instant.parse("2026-06-01T00:00:00Z");
    private final RequestLimits limits = new RequestLimits(3, 2, 2, 1, new MovingClock());

    @Test
    void oneAddressTriesToSignInSoOftenAndNoOftener() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(login("10.0.0.1").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = login("10.0.0.1");
        assertThat(refused.getStatus()).isEqualTo(TOO_MANY);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
        assertThat(refused.getContentAsString()).contains("1分ほど待って");
        assertThat(login("10.0.0.2").getStatus()).as("another address").isEqualTo(200);
    }

    @Test
    void whoeverWaitsIsLetInAgain() throws Exception {
        for (int i = 0; i < 4; i++) {
            login("10.0.0.1");
        }
        now = now.plusSeconds(20);
        assertThat(login("10.0.0.1").getStatus()).isEqualTo(200);
        assertThat(login("10.0.0.1").getStatus()).isEqualTo(TOO_MANY);
    }

    @Test
    void aVisitToADirectoryCountsAsALogin() throws Exception {
        assertThat(answer(request("GET", "/oauth2/authorization/office")).getStatus())
                .isEqualTo(200);
        assertThat(answer(request("GET", "/login/oauth2/code/office")).getStatus())
                .isEqualTo(200);
        assertThat(answer(request("POST", "/login")).getStatus()).isEqualTo(200);
        assertThat(answer(request("GET", "/oauth2/authorization/office")).getStatus())
                .isEqualTo(TOO_MANY);
    }

    @Test
    void oneSessionFetchesSoManyFilesAndNoMore() throws Exception {
        assertThat(fetch("a").getStatus()).isEqualTo(200);
        assertThat(fetch("a").getStatus()).isEqualTo(200);
        assertThat(fetch("a").getStatus()).isEqualTo(TOO_MANY);
        assertThat(fetch("b").getStatus()).isEqualTo(200);
    }

    @Test
    void pagesThatOpenToASecretAreCountedByAddress() throws Exception {
        assertThat(answer(request("GET", "/checkin")).getStatus()).isEqualTo(200);
        assertThat(answer(request("GET", "/questionnaire")).getStatus()).isEqualTo(200);
        assertThat(answer(request("GET", "/checkin")).getStatus()).isEqualTo(TOO_MANY);
    }

    @Test
    void anAddressWrittenInAnotherWayIsTheSame() throws Exception {
        for (String login : List.of("/%6Cogin", "/l%6fgin", "/login;a=b")) {
            assertThat(answer(request("POST", login)).getStatus()).isEqualTo(200);
        }
        assertThat(answer(request("POST", "/%6cogin")).getStatus()).isEqualTo(TOO_MANY);
        assertThat(answer(request("GET", "/login/%6Fauth2/code/office")).getStatus())
                .isEqualTo(TOO_MANY);
    }

    @Test
    void filesAndPagesOfBearersAreCountedHoweverTheyAreWritten() throws Exception {
        assertThat(answer(request("GET", "/%63heckin/")).getStatus()).isEqualTo(200);
        assertThat(answer(request("GET", "/c%61lendar/secret.ics")).getStatus()).isEqualTo(200);
        assertThat(answer(request("GET", "/VAADIN/%64ynamic/resource/1/x/list.csv"))
                        .getStatus())
                .isEqualTo(TOO_MANY);
    }

    @Test
    void aFileMayBeLargerThanAMessageBelowAnotherPathToo() throws Exception {
        MockHttpServletRequest request = request("POST", "/office/VAADIN/%64ynamic/resource/1/x/upload");
        request.setContextPath("/office");
        request.setContent(new byte[MEGABYTE + 1]);
        assertThat(answer(request).getStatus()).isEqualTo(200);
    }

    @Test
    void aScreenIsNeverCounted() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(answer(request("GET", "/flags")).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void aMessageLargerThanAllowedIsRefusedByWhatItSaysOfItself() throws Exception {
        MockHttpServletRequest request = request("POST", "/");
        request.setContent(new byte[MEGABYTE + 1]);
        assertThat(answer(request).getStatus()).isEqualTo(TOO_LARGE);
    }

    @Test
    void aFileMayBeLargerThanAMessage() throws Exception {
        MockHttpServletRequest request = request("POST", "/VAADIN/dynamic/resource/1/x/upload");
        request.setContent(new byte[MEGABYTE + 1]);
        assertThat(answer(request).getStatus()).isEqualTo(200);
    }

    @Test
    void aMessageThatDoesNotSayHowLargeItIsEndsWhereTheLimitIs() {
        MockHttpServletRequest request = request("POST", "/");
        request.setContent(new byte[MEGABYTE + 1]);
        assertThatThrownBy(() ->
                        new LimitedBody(request, MEGABYTE).getInputStream().readAllBytes())
                .isInstanceOf(IOException.class);
        request.setContent(new byte[MEGABYTE]);
        assertThat(bytesOf(request)).isEqualTo(MEGABYTE);
    }

    @Test
    void readingItAsTextIsNoWayAround() {
        MockHttpServletRequest request = request("POST", "/");
        request.setContent(new byte[MEGABYTE + 1]);
        assertThatThrownBy(() -> new LimitedBody(request, MEGABYTE).getReader().transferTo(Writer.nullWriter()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void textIsReadAsItWasWrittenAndByOneReaderAlone() throws Exception {
        MockHttpServletRequest request = request("POST", "/");
        request.setCharacterEncoding("UTF-8");
        request.setContent("見本\n市".getBytes(StandardCharsets.UTF_8));
        LimitedBody body = new LimitedBody(request, MEGABYTE);
        assertThat(body.getReader().readLine()).isEqualTo("見本");
        assertThat(body.getReader().readLine()).isEqualTo("市");
    }

    private static int bytesOf(MockHttpServletRequest request) {
        try {
            return new LimitedBody(request, MEGABYTE).getInputStream().readAllBytes().length;
        } catch (IOException tooLarge) {
            return -1;
        }
    }

    private MockHttpServletResponse login(String address) throws Exception {
        MockHttpServletRequest request = request("POST", "/login");
        request.setRemoteAddr(address);
        return answer(request);
    }

    private MockHttpServletResponse fetch(String session) throws Exception {
        MockHttpServletRequest request = request("GET", "/VAADIN/dynamic/resource/1/x/list.csv");
        request.setRequestedSessionId(session);
        return answer(request);
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept-Language", "ja");
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private final class MovingClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
