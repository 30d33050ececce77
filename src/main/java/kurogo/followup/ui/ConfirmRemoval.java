package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before a file is taken away for good. */
final class ConfirmRemoval extends Dialog {

    ConfirmRemoval(String name, FollowUpWords words, Runnable removal) {
        setHeaderTitle(words.get("file.remove"));
        add(new Paragraph(words.get("file.remove.warning", name)));
        Button confirm = new Button(words.get("file.remove"), click -> {
            close();
            removal.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("cancel"), click -> close()), confirm);
    }
}
