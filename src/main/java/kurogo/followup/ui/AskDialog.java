package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kurogo.followup.ActionService;

/** Asks for a few words, and a day where one is wanted, before something is done. */
final class AskDialog extends Dialog {

    private final FollowUpWords words;
    private final TextArea reason = new TextArea();

    AskDialog(String title, String question, FollowUpWords words) {
        this.words = words;
        setHeaderTitle(title);
        setWidth("32rem");
        reason.setLabel(question);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setMaxLength(ActionService.LONGEST_REASON);
        reason.setAutofocus(true);
        add(reason);
    }

    /** Says what will happen before the question. */
    AskDialog warning(String warning) {
        addComponentAsFirst(new Paragraph(warning));
        return this;
    }

    /** Asks for an answer that may not be empty. */
    void askRequired(String confirm, Consumer<String> then) {
        reason.setRequiredIndicatorVisible(true);
        ask(confirm, answer -> !answer.isBlank(), then);
    }

    /** Asks for an answer that may be empty. */
    void askOptional(String confirm, Consumer<String> then) {
        ask(confirm, answer -> true, then);
    }

    private void ask(String confirm, Predicate<String> enough, Consumer<String> then) {
        Button button = new Button(confirm, click -> {
            boolean wrong = !enough.test(reason.getValue());
            reason.setErrorMessage(words.get("Refused.REASON_MISSING"));
            reason.setInvalid(wrong);
            if (!wrong) {
                close();
                then.accept(reason.getValue());
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("cancel"), click -> close()), button);
        open();
    }
}
