package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurogo.followup.ContentPart;
import kurogo.followup.ConversationContent;
import kurogo.followup.Keeping;
import kurogo.followup.NewAction;
import kurogo.uikit.Panel;

/** Shows all that municipalities will read before it is shared with them: what was prepared for the conversation may stand among it. */
final class SharingDialog extends Dialog {

    private static final List<ContentPart> FACTS =
            List.of(ContentPart.TITLE, ContentPart.APPOINTMENT, ContentPart.MUNICIPALITIES, ContentPart.PARTICIPANTS);

    SharingDialog(Keeping.Sharing sharing, FollowUpWords words, Runnable share) {
        ConversationContent content = sharing.content();
        setHeaderTitle(words.get("sharing"));
        setWidth("48rem");
        Div shared = new Div(
                new Paragraph(words.get("sharing.hint", words.names(content.municipalities()))),
                facts(content, words),
                note("asked", content.notes().asked(), words),
                note("said", content.notes().said(), words),
                new Panel(words.get("actions"), agreed(sharing.agreed(), words)));
        shared.addClassName("kurogo-shared");
        add(shared);
        Button confirm = new Button(words.get("sharing.confirm"), click -> {
            close();
            share.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("sharing.back"), click -> close()), confirm);
    }

    private static DescriptionList facts(ConversationContent content, FollowUpWords words) {
        ContentWords contents = new ContentWords(flags -> List.of(), words);
        DescriptionList facts = new DescriptionList();
        facts.addClassName("kurogo-facts");
        FACTS.forEach(part -> facts.add(
                new DescriptionList.Term(words.of(part)), new DescriptionList.Description(contents.of(part, content))));
        return facts;
    }

    private static Panel note(String key, String text, FollowUpWords words) {
        Component shown = text.isBlank() ? new Paragraph(words.get("nothingWritten")) : new FormattedText(text);
        return new Panel(words.get(key), shown);
    }

    private static Component agreed(List<NewAction> agreed, FollowUpWords words) {
        if (agreed.isEmpty()) {
            return new Paragraph(words.get("actions.none"));
        }
        UnorderedList list = new UnorderedList();
        agreed.forEach(action -> list.add(new ListItem(
                words.get("sharing.action", action.what(), words.doer(action), words.day(action.dueOn())))));
        return list;
    }
}
