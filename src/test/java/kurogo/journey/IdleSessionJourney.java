package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The browser's clock is put forward; nobody waits for an hour. */
class IdleSessionJourney extends Browsing {

    private static final String SCREEN = "/users/new";

    @Test
    void whoeverLeavesTheirDeskIsWarnedThenSignedOutAndFindsAgainWhatTheyTyped() {
        signIn("admin");
        page.clock().install();
        open(SCREEN);
        name().fill("見本 途中");
        name().press("Tab");
        untilAnswered();

        page.clock().fastForward("55:30");
        Locator goOn = page.getByText("続ける");
        assertThat(page.getByText("操作がないため、あと5分で自動的にログアウトします。")).isVisible();
        AxeCheck.findsNothingOn(page);
        goOn.press("Enter");
        assertThat(goOn).isHidden();
        untilAnswered();

        page.clock().fastForward("01:00:05");
        assertThat(page.getByText("一定時間操作がなかったため、ログアウトしました。")).isVisible();
        AxeCheck.findsNothingOn(page);

        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill("kurogo-demo");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.locator("h1")).hasText("利用者を追加");
        assertThat(page.getByText("入力していた内容が1件あります。")).isVisible();
        assertThat(name()).hasValue("");
        AxeCheck.findsNothingOn(page);
        page.getByText("入力欄に戻す").click();
        assertThat(name()).hasValue("見本 途中");
        assertThat(page.getByText("入力欄に戻す")).isHidden();
    }

    @Test
    void whoeverTypesAfterAMachineSleptOverTheEndFindsAgainWhatTheyTyped() {
        signIn("admin");
        page.clock().install();
        open(SCREEN);
        name().fill("見本 途中");
        name().press("Tab");
        untilAnswered();

        long now = ((Number) page.evaluate("Date.now()")).longValue();
        page.clock().setSystemTime(now + Duration.ofHours(2).toMillis());
        page.keyboard().press("Shift");
        assertThat(page.getByText("一定時間操作がなかったため、ログアウトしました。")).isVisible();

        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill("kurogo-demo");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.getByText("入力していた内容が1件あります。")).isVisible();
        page.getByText("入力欄に戻す").click();
        assertThat(name()).hasValue("見本 途中");
    }

    private Locator name() {
        return page.getByLabel("氏名・表示名", new Page.GetByLabelOptions().setExact(true));
    }
}
