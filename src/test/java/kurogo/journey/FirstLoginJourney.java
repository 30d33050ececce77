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
        String issued = passwordIssuedTo("試験 五郎", "goro");
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
        assertThat(page.locator("[slot=error-message]").getByText("パスワードは15文字以上で入力してください。"))
                .isVisible();
        field("新しいパスワード").fill(OWN);
        field("新しいパスワード").press("Enter");
        assertThat(page.locator("h1")).hasText("点検");

        signIn("goro", OWN);
        assertThat(page.locator("h1")).hasText("概況");
    }

    @Test
    void whoeverSetASecondFactorUpIsLetInByItsNumberOrOnceByACodeKeptOnPaper() {
        String issued = passwordIssuedTo("試験 六郎", "rokuro");
        signIn("rokuro", issued);
        field("今のパスワード").fill(issued);
        field("新しいパスワード").fill(OWN);
        field("新しいパスワード").press("Enter");
        assertThat(page.locator("h1")).hasText("概況");

        open("/account");
        page.getByText("二段階認証を設定").click();
        Locator form = page.locator(".kurogo-form:has(.kurogo-key)");
        Authenticator telephone =
                Authenticator.of(form.locator(".kurogo-key-letters").innerText());
        AxeCheck.findsNothingOn(page);
        form.getByLabel("6桁の確認コード").fill(telephone.number());
        form.getByLabel("今のパスワード").fill(OWN);
        form.getByText("設定する").click();
        Locator codes = page.locator(".kurogo-recovery-codes code");
        assertThat(codes).hasCount(10);
        String onPaper = codes.first().innerText();
        AxeCheck.findsNothingOn(page);
        page.getByText("保管しました").click();
        assertThat(page.getByText("残っている回復コードは 10 個です。")).isVisible();

        signIn("rokuro", OWN);
        assertThat(page.locator("h1")).hasText("確認コードの入力");
        AxeCheck.findsNothingOn(page);
        giveCode("000000");
        assertThat(page.getByLabel("6桁の確認コード")).hasAttribute("aria-invalid", "true");
        giveCode(telephone.number());
        assertThat(page.locator("h1")).hasText("概況");

        signIn("rokuro", OWN);
        open("/flags");
        assertThat(page.locator("h1")).hasText("確認コードの入力");
        giveCode(onPaper);
        assertThat(page.locator("h1")).hasText("点検");
        open("/account");
        assertThat(page.getByText("残っている回復コードは 9 個です。")).isVisible();
    }

    /** An account of its own for each journey, with the password its administrator hands over. */
    private String passwordIssuedTo(String name, String login) {
        signIn("admin");
        open("/users/new");
        field("氏名・表示名").fill(name);
        field("ログイン名").fill(login);
        field("ログイン名").press("Tab");
        page.getByText("登録して仮パスワードを発行").click();
        return page.locator(".kurogo-password").innerText();
    }

    private void giveCode(String typed) {
        page.getByLabel("6桁の確認コード").fill(typed);
        page.getByLabel("6桁の確認コード").press("Enter");
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
