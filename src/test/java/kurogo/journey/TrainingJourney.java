package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import kurogo.calendar.JapanTime;
import kurogo.calendar.OfficeDays;
import org.junit.jupiter.api.Test;

/** From a plan to people who were there: a trainer, a municipal reporter, and a helper in the room whose connection is lost. */
class TrainingJourney extends Browsing {

    private static final Pattern SESSION = Pattern.compile(".*/training/session/[0-9]+$");
    private static final String TITLE = "包括的な支援体制 実務者の会";

    private static LocalDate aDayToCome() {
        LocalDate inTwoMonths = JapanTime.today(Clock.systemUTC()).plus(2, ChronoUnit.MONTHS);
        return OfficeDays.onOrAfter(inTwoMonths);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String words) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    /** Fills a field in and waits until the server knows. */
    private void type(Locator field, String words) {
        field.fill(words);
        field.press("Tab");
        untilAnswered();
    }

    @Test
    void aSessionIsPlannedFilledAndMarkedInTheRoom() {
        String address = planned();

        signIn("reporter");
        open("/training/own");
        Locator offer = page.locator(".kurogo-panel", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(offer).isVisible();
        AxeCheck.findsNothingOn(page);
        offer.locator("vaadin-details-summary").click();
        Locator name = offer.getByLabel("氏名", new Locator.GetByLabelOptions().setExact(true));
        assertThat(name).isVisible();
        type(name, "玉木　実");
        offer.locator("vaadin-button", new Locator.LocatorOptions().setHasText("登録して申し込む"))
                .click();
        assertThat(page.locator(".kurogo-panel", new Page.LocatorOptions().setHasText(TITLE)))
                .containsText("受講予定 1人");

        signIn("staff");
        open(address.replace("/session/", "/attendance/"));
        markedWithoutAConnection();

        open("/training/coverage");
        assertThat(page.locator(".kurogo-heat tbody tr").first()).isVisible();
        AxeCheck.findsNothingOn(page);
    }

    private String planned() {
        signIn("trainer");
        open("/training/plan?day=" + aDayToCome());
        assertThat(field("研修会名")).isVisible();
        AxeCheck.findsNothingOn(page);
        type(field("研修会名"), TITLE);
        type(field("会場"), "第三会議室");
        button("保存する").click();
        page.waitForURL(SESSION);
        button("受付を始める").click();
        assertThat(page.locator(".kurogo-facts .kurogo-badge")).containsText("受付中");
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    private void markedWithoutAConnection() {
        Locator person = page.locator("kurogo-attendance li").first();
        Locator state = page.locator("kurogo-attendance .state");
        assertThat(person).containsText("玉木　実");
        AxeCheck.findsNothingOn(page);
        person.locator("button[data-choice=PRESENT]").click();
        assertThat(state).containsText("記録済み 1／1人");
        assertThat(state).containsText("すべて保存済み");

        page.context().setOffline(true);
        person.locator("button[data-choice=LATE]").click();
        assertThat(state).containsText("送信待ち 1件");
        page.context().setOffline(false);
        assertThat(state).containsText("すべて保存済み");

        page.reload();
        assertThat(page.locator("kurogo-attendance li").first()).hasAttribute("data-presence", "LATE");
    }
}
