package kurogo.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import kurogo.text.Texts;

/** Asks for a few words, and a day where one is wanted, before something is done. */
public final class AskDialog extends Dialog {

    /** Most characters of an answer. */
    public static final int LONGEST = 2_000;

    private final transient Texts texts;
    private final TextArea reason = new TextArea();
    private transient BooleanSupplier ready = () -> true;

    public AskDialog(String title, String question, Texts texts) {
        this.texts = texts;
        setHeaderTitle(title);
        setWidth("32rem");
        reason.setLabel(question);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setMaxLength(LONGEST);
        reason.setAutofocus(true);
        add(reason);
    }

    /** Says what will happen before the question. */
    public AskDialog warning(String warning) {
        addComponentAsFirst(new Paragraph(warning));
        return this;
    }

    /** Asks for a day before the question; there has to be one. */
    public AskDialog day(DayField day) {
        day.setRequiredIndicatorVisible(true);
        day.addClassName("kurogo-asked-first");
        addComponentAsFirst(day);
        ready = day::isAnswered;
        return this;
    }

    /** Asks for an answer that may not be empty, and goes on asking with what was typed while it could not be carried out. */
    public void askRequired(String confirm, Predicate<String> carriedOut) {
        reason.setRequiredIndicatorVisible(true);
        ask(confirm, answer -> !answer.isBlank(), carriedOut);
    }

    /** Asks for an answer that may be empty, and goes on asking with what was typed while it could not be carried out. */
    public void askOptional(String confirm, Predicate<String> carriedOut) {
        ask(confirm, answer -> true, carriedOut);
    }

    private void ask(String confirm, Predicate<String> enough, Predicate<String> carriedOut) {
        Button button = new Button(confirm, click -> {
            boolean wrong = !enough.test(reason.getValue());
            reason.setErrorMessage(texts.get("uikit.ask.missing"));
            reason.setInvalid(wrong);
            if (ready.getAsBoolean() && !wrong && carriedOut.test(reason.getValue())) {
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(texts.get("uikit.ask.cancel"), click -> close()), button);
        open();
    }
}
