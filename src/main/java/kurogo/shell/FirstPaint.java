package kurogo.shell;

import java.util.List;
import kurogo.text.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Grey shapes of the screen asked for, in the very first answer: they stand where the screen will until its program has come and drawn
 * it, without another question to the server.
 */
final class FirstPaint {

    private static final List<String> FRAMELESS =
            List.of("login", SecondFactorView.ADDRESS, "questionnaire", "checkin");
    private static final int TILES = 10;
    private static final int PANELS = 4;

    private FirstPaint() {}

    /**
     * Puts the shapes on a page.
     *
     * @param path what was asked for, with or without a slash at its beginning
     */
    static void on(Document page, String path, Texts texts) {
        String screen = path.startsWith("/") ? path.substring(1) : path;
        if (FRAMELESS.stream().anyMatch(screen::startsWith)) {
            return;
        }
        Element waiting = shape(page.body(), "kurogo-waiting").attr("aria-busy", "true");
        shape(waiting, "kurogo-visually-hidden").attr("role", "status").text(texts.get("uikit.loading"));
        shape(waiting, "kurogo-waiting-drawer");
        shape(waiting, "kurogo-waiting-navbar");
        Element content = shape(waiting, "kurogo-waiting-screen");
        shape(content, "kurogo-waiting-title");
        if (screen.isEmpty()) {
            shape(content, "kurogo-waiting-filters");
            shapes(content, "kurogo-waiting-tiles", TILES);
        }
        shapes(content, "kurogo-waiting-panels", PANELS);
    }

    private static void shapes(Element parent, String className, int number) {
        Element row = shape(parent, className);
        for (int i = 0; i < number; i++) {
            row.appendElement("div");
        }
    }

    private static Element shape(Element parent, String className) {
        return parent.appendElement("div").addClass(className);
    }
}
