package kurogo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page may do is told to the browser with the page itself, as a server sends it, and with everything the page fetches. */
class HeadersJourney extends Browsing {

    @Test
    void everyPageAndWhatItFetchesSaysWhatItMayDo() {
        List<Response> answers = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onResponse(answers::add);
        signIn("staff");
        untilAnswered();
        open("/municipalities/952010");
        untilAnswered();

        List<Response> all = List.copyOf(answers);
        assertThat(all).extracting(Response::url).anyMatch(url -> url.contains("v-r=uidl"));
        assertThat(all).allSatisfy(answer -> {
            assertThat(answer.headerValue("X-Content-Type-Options"))
                    .as(answer.url())
                    .isEqualTo("nosniff");
            assertThat(answer.headerValue("Content-Security-Policy"))
                    .as(answer.url())
                    .startsWith("default-src 'self'");
            assertThat(answer.headerValue("Referrer-Policy")).as(answer.url()).isEqualTo("same-origin");
        });
        assertThat(complaints).isEmpty();
    }
}
