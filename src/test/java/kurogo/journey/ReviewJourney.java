package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Flags gone through by keyboard alone, from the list to the evidence and its history. */
class ReviewJourney extends Browsing {

    @Test
    void flagsAreGoneThroughAndDecidedByKeyboardAlone() {
        signIn("staff");
        open("/flags?round=R7&rule=PROCESS_GAP&order=by_municipality");
        Locator preview = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("選択中の指摘"));
        assertThat(preview).containsText("1件目");
        untilAnswered();
        page.keyboard().press("j");
        assertThat(preview).containsText("2件目");
        untilAnswered();
        page.keyboard().press("k");
        assertThat(preview).containsText("1件目");
        untilAnswered();
        page.keyboard().press("m");
        assertThat(page.locator("vaadin-grid")).containsText("見本 太郎");
        untilAnswered();
        page.keyboard().press("e");
        Locator reason = page.getByLabel("受理した説明の内容");
        assertThat(reason).isFocused();
        page.keyboard().type("jkマニュアルの改訂中のため。");
        assertThat(reason).hasValue("jkマニュアルの改訂中のため。");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(reason).isHidden();
        untilAnswered();
        assertThat(page.getByText("1件に反映しました。").last()).isVisible();
        open("/flags?round=R7&state=explained");
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("選択中の指摘")))
                .containsText("1件目");
        untilAnswered();
        page.keyboard().press("o");
        page.waitForURL(Pattern.compile(".*/flags/\\d+.*"));
        assertThat(page.getByText("マニュアルの改訂中のため").first()).isVisible();
    }

    @Test
    void theListOfKeysHasNoFaultAndSwitchesThemOff() {
        signIn("staff");
        open("/flags?round=R7");
        Locator preview = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("選択中の指摘"));
        assertThat(preview).containsText("1件目");
        untilAnswered();
        Locator single = page.getByLabel("1文字のキー操作を使う");
        page.keyboard().press("?");
        single.uncheck();
        AxeCheck.findsNothingOn(page);
        page.keyboard().press("Escape");
        assertThat(single).isHidden();
        untilAnswered();
        page.keyboard().press("j");
        page.keyboard().press("?");
        assertThat(single).not().isChecked();
        untilAnswered();
        assertThat(preview).containsText("1件目");
    }

    @Test
    void theEvidenceOfAFlagIsOnePageOnPaperAndHasNoFault() {
        signIn("staff");
        open("/flags?round=R7&rule=HIGH_COST");
        assertThat(page.locator("vaadin-grid a").first()).isVisible();
        page.locator("vaadin-grid a").first().click();
        assertThat(page.getByText("比較した市町村")).isVisible();
        assertThat(page.locator("kurogo-chart").last()).isVisible();
        page.getByText("計算の方法").click();
        assertThat(page.getByText("全体の率 r")).isVisible();
        AxeCheck.findsNothingOn(page);
        byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        Matcher pages =
                Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(new String(paper, StandardCharsets.ISO_8859_1));
        Assertions.assertThat(pages.results().count()).isEqualTo(1);
    }
}
