package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program on a disk that is full, that cannot be written to from the start, and that fails while people work. */
@EnabledIfSystemProperty(
        named = "kurogo.long",
        matches = "true",
        disabledReason = "A program on a disk of its own is started by ./verify --long")
class FullDiskJourney extends Browsing {

    private static final String FULL = "ディスクに空きがないため、保存できませんでした。これまでに保存された内容は失われていません。";
    private static final Pattern NOT_WRITTEN = Pattern.compile("ディスクに書き込みができないため|データベースに接続できないため");
    private static final String ADD = "登録して仮パスワードを発行";
    /** Every write that finds no room closes the embedded database, and whoever comes next may wait twice for a connection. */
    private static final int UNTIL_OPEN_AGAIN = 120_000;

    private static final int LARGE = 20 << 20;

    @TempDir
    private Path folder;

    @Test
    void whoeverSavesIsToldInPlainWordsAndNothingIsHarmed() throws Exception {
        SmallDisk disk = SmallDisk.in(folder);
        assumeTrue(disk.isPermitted(), "no disk may be mounted here");
        try (RunningKurogo program = disk.start()) {
            signInTo(program);
            add(program, "試験 一郎", "ichiro");
            assertThat(page.locator(".kurogo-password")).isVisible();
            disk.fill(program);
            handIn(program, LARGE);
            assertThat(page.getByText(FULL)).isVisible();
            disk.makeRoom(program);
            page.setDefaultTimeout(UNTIL_OPEN_AGAIN);
            signInTo(program);
            add(program, "試験 三郎", "saburo");
            assertThat(page.locator(".kurogo-password")).isVisible();
            bothAreThere(program);
        }
        assertThatThrownBy(disk::startReadOnly).hasMessageContaining("に書き込めません");
        try (RunningKurogo program = disk.start()) {
            signInTo(program);
            open(program, "試験 四郎", "shiro");
            disk.fail(program);
            page.getByText(ADD).click();
            assertThat(page.getByText(NOT_WRITTEN)).isVisible();
        }
        disk.mend();
        disk.command("audit");
        try (RunningKurogo program = disk.start()) {
            signInTo(program);
            bothAreThere(program);
        }
    }

    private void signInTo(RunningKurogo program) {
        page.context().clearCookies();
        page.navigate(program.address() + "/login");
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill("kurogo-demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private void add(RunningKurogo program, String name, String login) {
        open(program, name, login);
        page.getByText(ADD).click();
    }

    private void open(RunningKurogo program, String name, String login) {
        page.navigate(program.address() + "/users/new");
        page.getByLabel("氏名・表示名").fill(name);
        page.getByLabel("ログイン名").fill(login);
        page.getByLabel("ログイン名").press("Tab");
        untilAnswered();
    }

    /** More than the room that is free inside the database's own file. */
    private void handIn(RunningKurogo program, int bytes) throws IOException {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        page.navigate(program.address() + "/reception?round=R8-H1");
        page.locator("input[type=file]")
                .setInputFiles(Files.write(folder.resolve("R8-H1_実績報告_952028_白鷺浦市.xlsx"), content));
    }

    private void bothAreThere(RunningKurogo program) {
        page.navigate(program.address() + "/users?q=試験");
        assertThat(page.locator("vaadin-grid")).containsText("試験 一郎");
        assertThat(page.locator("vaadin-grid")).containsText("試験 三郎");
    }
}
