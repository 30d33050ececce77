package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstLoginJourney extends Browsing {

    private static final Pattern ACCOUNT = Pattern.compile(".*/account$");
    private static final String OWN = "seven umbrellas dry quietly";

    @Test
    void whoeverGotAPasswordFromTheAdministratorChoosesTheirOwnAndIsIn() {
        signIn("admin");
        open("/users/new");
        field("氏名・表示名").fill("試験 五郎");
        field("ログイン名").fill("goro");
        field("ログイン名").press("Tab");
        page.getByText("登録して仮パスワードを発行").click();
        String issued = page.locator(".kurogo-password").innerText();
        AxeCheck.findsNothingOn(page);

        signIn("goro", issued);
        assertThat(page).hasURL(ACCOUNT);
        assertThat(page.getByText("仮のパスワードでログインしています")).isVisible();
        AxeCheck.findsNothingOn(page);
        open("/flags");
        assertThat(page).hasURL(ACCOUNT);

        field("今のパスワード").fill(issued);
        field("新しいパスワード").fill("password");
        field("新しいパスワード").press("Enter");
        assertThat(page.getByText("パスワードは15文字以上で入力してください。")).isVisible();
        field("新しいパスワード").fill(OWN);
        field("新しいパスワード").press("Enter");
        assertThat(page.locator("h1")).hasText("点検");

        signIn("goro", OWN);
        assertThat(page.locator("h1")).hasText("概況");
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
