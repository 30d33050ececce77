package kurogo.uikit;

import com.vaadin.flow.component.button.Button;
import java.util.function.Supplier;
import kurogo.text.Texts;

/** Puts a text into the clipboard; works without TLS too, as in a closed network. */
public final class CopyButton extends Button {

    /** The older way is the only one a browser offers without TLS. */
    private static final String COPY = """
            const text = $0;
            if (navigator.clipboard && window.isSecureContext) {
              return navigator.clipboard.writeText(text).then(() => true, () => false);
            }
            const area = document.createElement('textarea');
            area.value = text;
            area.style.position = 'fixed';
            area.style.opacity = '0';
            document.body.append(area);
            area.select();
            const done = document.execCommand('copy');
            area.remove();
            return done;
            """;

    /**
     * @param words what is copied: 文面をコピー
     * @param text gives the text when the button is pressed
     * @param copied is told when the text is in the clipboard
     */
    public CopyButton(String words, Supplier<String> text, Runnable copied, Texts texts) {
        super(words);
        addClickListener(click -> getElement().executeJs(COPY, text.get()).then(Boolean.class, done -> {
            if (done) {
                copied.run();
                Notices.in(texts).success(texts.get("uikit.copied"));
            } else {
                Notices.in(texts).error(texts.get("uikit.notCopied"));
            }
        }));
    }
}
