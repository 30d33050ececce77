package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import kurogo.followup.Participant;
import kurogo.followup.Side;

/** Somebody on the prefecture's side who has no account: a specialist who is sent, somebody of another section. */
final class GuestDialog extends Dialog {

    private final TextField name;
    private final TextField section;
    private final TextField post;

    GuestDialog(FollowUpWords words, Consumer<Participant> add) {
        name = field(words.get("contact.name"), 80);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(words.get("contact.name.missing"));
        name.setAutofocus(true);
        section = field(words.get("contact.section"), 120);
        post = field(words.get("contact.post"), 80);
        setHeaderTitle(words.get("guest.add"));
        setWidth("40rem");
        Div fields = new Div(name, section, post);
        fields.addClassName("kurogo-followup-fields");
        add(fields);
        Button confirm = new Button(words.get("contact.keep"), click -> keep(add));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("cancel"), click -> close()), confirm);
    }

    private void keep(Consumer<Participant> add) {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            name.focus();
            return;
        }
        close();
        add.accept(new Participant(
                Side.US,
                Optional.empty(),
                Optional.empty(),
                name.getValue().strip(),
                section.getValue().strip(),
                post.getValue().strip()));
    }

    private static TextField field(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        return field;
    }
}
