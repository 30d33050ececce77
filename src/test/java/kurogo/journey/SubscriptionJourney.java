package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import kurogo.followup.ical.ReadEvent;
import org.junit.jupiter.api.Test;

/** A calendar program subscribes to an official's appointments and learns of what is moved, without ever signing in. */
class SubscriptionJourney extends Browsing {

    /** A meeting of the demo that lies ahead and no other journey moves. */
    private static final String MEETING = "島の暮らしと支援体制の聞取り";

    @Test
    void aCalendarProgramLearnsOfAMeetingMovedEarlierAndKeepsItsReminder() throws Exception {
        signIn("staff");
        open("/followup/settings");
        page.locator("vaadin-button", new Page.LocatorOptions().setHasText("アドレスを発行"))
                .click();
        String address = page.locator(".kurogo-address").textContent();
        ReadEvent before = meeting(address);
        LocalDate day = day(before);

        open("/followup/calendar?scope=mine&view=month&day=" + day);
        Locator chip = page.locator("a.kurogo-chip", new Page.LocatorOptions().setHasText(MEETING));
        assertThat(chip).isVisible();
        untilAnswered();
        chip.press("Alt+ArrowUp");
        assertThat(page.getByText("「" + MEETING + "」を")).isVisible();

        ReadEvent after = meeting(address);
        assertThat(day(after)).isEqualTo(day.minusWeeks(1));
        assertThat(after.value("UID")).isEqualTo(before.value("UID"));
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(after.alarms()).isEqualTo(before.alarms()).isPositive();

        open("/followup/settings");
        page.locator("vaadin-button", new Page.LocatorOptions().setHasText("アドレスを無効にする"))
                .click();
        page.locator("vaadin-confirm-dialog vaadin-button", new Page.LocatorOptions().setHasText("アドレスを無効にする"))
                .click();
        assertThat(page.getByText("アドレスはまだ発行していません。")).isVisible();
        assertThat(fetch(address).statusCode()).isEqualTo(404);
    }

    private static ReadEvent meeting(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = fetch(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        return ReadEvent.of(answer.body()).stream()
                .filter(event -> event.value("SUMMARY").contains(MEETING))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(ReadEvent event) {
        return LocalDate.parse(event.value("DTSTART").substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static HttpResponse<String> fetch(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
