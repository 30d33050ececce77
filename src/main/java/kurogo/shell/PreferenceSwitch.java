package kurogo.shell;

import com.vaadin.flow.component.UI;

/** Keeps a choice in the browser: as a cookie for the next visit, and on the page for this one. */
final class PreferenceSwitch {

    private static final String KEEP = """
            const path = new URL(document.baseURI).pathname;
            const secure = location.protocol === 'https:' ? '; secure' : '';
            document.cookie = $0 + '=' + $1 + '; path=' + path + '; max-age=31536000; samesite=lax' + secure;
            document.documentElement.setAttribute('data-' + $0.replace('kurogo-', ''), $1);
            """;

    private PreferenceSwitch() {}

    static void keep(UI ui, String cookie, Enum<?> choice) {
        ui.getPage().executeJs(KEEP, cookie, Preferences.written(choice));
    }

    /** The language concerns every word on the page, so the page is drawn anew; the address keeps its state. */
    static void speak(UI ui, Preferences.Language language) {
        ui.getSession().setLocale(language.locale());
        keep(ui, Preferences.LANGUAGE, language);
        ui.getPage().reload();
    }
}
