package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before what somebody was writing is thrown away. */
final class ConfirmDiscard extends Dialog {

    ConfirmDiscard(FollowUpWords words, Runnable discard) {
        setHeaderTitle(words.get("discard"));
        add(new Paragraph(words.get("discard.warning")));
        Button confirm = new Button(words.get("discard.confirm"), click -> {
            close();
            discard.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("cancel"), click -> close()), confirm);
    }
}
