package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own: what is put back would take from the other journeys what they have done. */
class BackupJourney extends Browsing {

    @TempDir
    static Path data;

    @Test
    void aBackupIsMadeLookedIntoAndPutBackWithoutLeavingTheScreen() {
        try (RunningKurogo program = RunningKurogo.start(data.resolve("embedded"), "--kurogo.demo=true")) {
            makesOneLooksIntoItAndPutsItBack(program);
        }
    }

    @Test
    void soItIsOnPostgres() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                RunningKurogo program = RunningKurogo.start(
                        data.resolve("postgres"),
                        "--kurogo.demo=true",
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"))) {
            makesOneLooksIntoItAndPutsItBack(program);
        }
    }

    private void makesOneLooksIntoItAndPutsItBack(RunningKurogo program) {
        signIn(program);
        page.navigate(program.address() + "/backups");
        untilAnswered();
        AxeCheck.findsNothingOn(page);
        page.getByText("今すぐ作成", new Page.GetByTextOptions().setExact(true)).click();
        Locator restore = page.getByText("確認・復元…");
        assertThat(restore).hasCount(1);
        AxeCheck.findsNothingOn(page);

        page.navigate(program.address() + "/users/new");
        page.getByLabel("氏名・表示名").fill("試験 七郎");
        page.getByLabel("ログイン名").fill("shichiro");
        page.getByLabel("ログイン名").press("Tab");
        page.getByText("登録して仮パスワードを発行").click();
        assertThat(page.locator(".kurogo-password")).isVisible();

        page.navigate(program.address() + "/backups");
        restore.click();
        assertThat(page.getByText("復元できる状態です。ここまでは確認のみで、何も変更していません。")).isVisible();
        AxeCheck.findsNothingOn(page);
        page.getByText("再起動して復元", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(Pattern.compile(".*/login.*"));

        signIn(program);
        page.navigate(program.address() + "/users?q=shichiro");
        assertThat(page.getByText("該当する利用者がいません")).isVisible();
        page.navigate(program.address() + "/audit?action=backup.restored");
        assertThat(page.getByText("バックアップの復元").last()).isVisible();
    }

    private void signIn(RunningKurogo program) {
        page.navigate(program.address() + "/login");
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill("kurogo-demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }
}
