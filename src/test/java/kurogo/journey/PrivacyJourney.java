package kurogo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class PrivacyJourney extends Browsing {

    @Test
    void namesLeaveTheProgramOnlyWhenAskedForAndTheTrailSaysSo() throws IOException {
        signIn("trainer");
        open("/training/people");
        untilAnswered();
        assertThat(csv()).contains("（省略）").doesNotContain("江藤");

        page.getByLabel("個人情報を含める").check();
        untilAnswered();
        assertThat(csv()).doesNotContain("（省略）").contains("江藤");

        signIn("admin");
        open("/audit?action=personal.exported");
        PlaywrightAssertions.assertThat(page.getByText("個人情報の出力").last()).isVisible();
    }

    private String csv() throws IOException {
        Download file = page.waitForDownload(() -> page.getByText("CSV").click());
        return Files.readString(file.path());
    }
}
