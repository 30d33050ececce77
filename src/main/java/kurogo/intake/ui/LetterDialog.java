package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import kurogo.export.MailDraft;
import kurogo.text.Texts;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;

/** A ready letter to a municipality, to be changed, copied, taken away as text or mail, and then acted on. */
final class LetterDialog extends Dialog {

    private final transient Texts texts;
    private final TextArea letter = new TextArea();

    /** What a letter is about. */
    record About(String title, String hint, List<String> to, String subject) {}

    /**
     * A letter.
     *
     * @param taken told the name of the file when the letter is taken away as mail to somebody
     */
    LetterDialog(About about, String text, Consumer<String> taken, Texts texts) {
        this.texts = texts;
        setHeaderTitle(about.title());
        setWidth("min(52rem, 94vw)");
        letter.setLabel(texts.get("preview.letter.text"));
        letter.setWidthFull();
        letter.setMinHeight("18rem");
        letter.setMaxHeight("52vh");
        letter.setRequired(true);
        letter.setValueChangeMode(ValueChangeMode.EAGER);
        letter.setValue(text);
        Div ways = new Div(
                new Button(texts.get("preview.letter.copy"), click -> copy()),
                new DownloadButton(
                        texts.get("preview.letter.txt"),
                        () -> new Download(about.subject() + ".txt", "text/plain; charset=UTF-8", windowsText())),
                DownloadButton.ofPersons(texts.get("preview.letter.eml"), () -> mail(about), taken));
        ways.addClassName("kurogo-badges");
        add(new Paragraph(about.hint()), letter, ways);
        getFooter().add(new Button(texts.get("reception.cancel"), click -> close()));
    }

    /** Adds something to be done with the letter; the last one added is the one most people want. */
    LetterDialog action(String word, boolean primary, Consumer<String> action) {
        Button button = new Button(word, click -> {
            if (letter.getValue().isBlank()) {
                letter.setInvalid(true);
                letter.setErrorMessage(texts.get("preview.letter.needed"));
            } else {
                close();
                action.accept(letter.getValue().strip());
            }
        });
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        getFooter().add(button);
        return this;
    }

    private Download mail(About about) {
        return new Download(
                about.subject() + ".eml",
                "message/rfc822",
                new MailDraft(about.to(), about.subject(), letter.getValue()).bytes());
    }

    private void copy() {
        letter.getElement().executeJs("this.inputElement.select(); document.execCommand('copy')");
    }

    /** Notepad on an old Windows tells UTF-8 by its mark. */
    private byte[] windowsText() {
        return ("\uFEFF" + letter.getValue().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }
}
