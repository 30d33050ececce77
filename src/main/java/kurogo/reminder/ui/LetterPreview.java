package kurogo.reminder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.MunicipalityNames;
import kurogo.reminder.Letter;
import kurogo.reminder.MailAddress;
import kurogo.text.Texts;

/** The letter to one municipality as it will read; which one is chosen above it. */
final class LetterPreview extends Div {

    private final transient Texts texts;
    private final Select<Letter> choice = new Select<>();
    private final Div letter = new Div();

    LetterPreview(MunicipalityNames names, Texts texts) {
        this.texts = texts;
        addClassName("kurogo-form");
        choice.setLabel(texts.get("reminders.preview.of"));
        choice.setItemLabelGenerator(one -> names.of(one.addressee().municipality()));
        choice.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::show));
        letter.addClassName("kurogo-letter");
        letter.getElement().setAttribute("aria-live", "polite");
        add(choice, letter);
    }

    /** Shows the same municipality as before when it is still among them. */
    void show(List<Letter> letters) {
        Optional<Letter> before = Optional.ofNullable(choice.getValue());
        choice.setItems(letters);
        choice.setEnabled(!letters.isEmpty());
        letter.removeAll();
        letters.stream()
                .filter(one -> before.filter(shown -> shown.addressee()
                                .municipality()
                                .equals(one.addressee().municipality()))
                        .isPresent())
                .findFirst()
                .or(() -> letters.stream().findFirst())
                .ifPresentOrElse(choice::setValue, () -> say("reminders.preview.none"));
    }

    /** The letter the person looks at. */
    Optional<Letter> shown() {
        return Optional.ofNullable(choice.getValue());
    }

    void say(String key) {
        choice.setItems(List.of());
        choice.setEnabled(false);
        letter.removeAll();
        letter.add(new Paragraph(texts.get(key)));
    }

    private void show(Letter one) {
        String to = one.addressee().addresses().stream().map(MailAddress::text).collect(Collectors.joining(", "));
        letter.removeAll();
        letter.add(
                new Paragraph(texts.get("reminders.preview.to", to.isEmpty() ? texts.get("reminders.noAddress") : to)),
                new Paragraph(texts.get("reminders.preview.subject", one.subject())),
                new Pre(one.text()));
    }
}
