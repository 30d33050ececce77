package kurogo.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kurogo.text.Texts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FirstPaintTest {

    private static Document painted(String path, Locale language) {
        Document page = Document.createShell("");
        FirstPaint.on(page, path, Texts.in(language));
        return page;
    }

    @Test
    void theOverviewIsShapedBeforeItsProgramCame() {
        Document page = painted("/", Locale.JAPANESE);

        assertThat(page.select(".kurogo-waiting-tiles > div")).hasSize(10);
        assertThat(page.select("[role=status]").text()).isEqualTo("読み込んでいます");
    }

    @Test
    void anotherScreenHasNoTiles() {
        Document page = painted("/municipalities/952010", Locale.ENGLISH);

        assertThat(page.select(".kurogo-waiting-tiles")).isEmpty();
        assertThat(page.select(".kurogo-waiting-panels > div")).isNotEmpty();
        assertThat(page.select("[role=status]").text()).isEqualTo("Loading");
    }

    @Test
    void aScreenWithoutFrameIsNotShaped() {
        assertThat(painted("/login", Locale.JAPANESE).select(".kurogo-waiting")).isEmpty();
        assertThat(painted("/checkin/abc", Locale.JAPANESE).select(".kurogo-waiting"))
                .isEmpty();
    }
}
