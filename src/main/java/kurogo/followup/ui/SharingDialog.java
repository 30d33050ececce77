package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import kurogo.followup.ConversationContent;
import kurogo.uikit.Panel;

/** Shows what municipalities will read before it is shared with them: what was prepared for the conversation may stand among it. */
final class SharingDialog extends Dialog {

    SharingDialog(ConversationContent content, FollowUpWords words, Runnable share) {
        setHeaderTitle(words.get("sharing"));
        setWidth("48rem");
        add(
                new Paragraph(words.get("sharing.hint", words.names(content.municipalities()))),
                note("asked", content.notes().asked(), words),
                note("said", content.notes().said(), words));
        Button confirm = new Button(words.get("sharing.confirm"), click -> {
            close();
            share.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("sharing.back"), click -> close()), confirm);
    }

    private static Panel note(String key, String text, FollowUpWords words) {
        Component shown = text.isBlank() ? new Paragraph(words.get("nothingWritten")) : new FormattedText(text);
        return new Panel(words.get(key), shown);
    }
}
