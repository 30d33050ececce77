package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A report on its way through the web form, between a municipality and its prefecture. */
class WebFormJourney extends Browsing {

    private static final String CASES = "#field-cases-multi_agency";

    @Test
    void aReporterFillsInHandsInIsSentBackAndSeesWhy() {
        signIn("reporter");
        open("/reception?round=R8-H1");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("概況")))
                .hasCount(0);
        page.getByText("画面で記入する").click();
        page.getByText("前回提出した内容から記入する")
                .or(page.getByText("空の様式から記入する"))
                .first()
                .click();

        cases().fill("１２件");
        cases().press("Tab");
        assertThat(page.locator(CASES)).containsText("12件 と読み取りました");
        assertThat(page.locator(".kurogo-form-saved")).containsText("保存しました");

        page.reload();
        assertThat(cases()).hasValue("１２件");

        cases().fill("▲3");
        assertThat(page.locator(CASES)).containsText("負の数");
        cases().fill("12");
        assertThat(page.locator(CASES)).not().containsText("負の数");
        page.getByText("提出前の確認へ").click();
        page.getByText("この内容で提出する").click();
        page.waitForURL("**/reception?round=R8-H1");

        signIn("staff");
        open("/reception?round=R8-H1");
        page.locator("vaadin-grid vaadin-button", withText("差戻し")).first().click();
        page.locator("vaadin-dialog textarea").fill("支援実績件数をご確認ください。");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator("vaadin-dialog textarea")).hasCount(0);

        signIn("reporter");
        open("/reception?round=R8-H1");
        page.getByText("記入を続ける").click();
        assertThat(page.getByText("支援実績件数をご確認ください。")).isVisible();
        assertThat(cases()).hasValue("12");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Locator cases() {
        return page.locator(CASES + " input");
    }
}
