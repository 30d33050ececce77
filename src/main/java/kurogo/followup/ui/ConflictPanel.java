package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kurogo.followup.ContentMerge;
import kurogo.followup.ContentPart;
import kurogo.followup.Conversation;
import kurogo.followup.ConversationContent;
import kurogo.followup.Resolution;

/** What two people wrote into the same parts, side by side, to choose for each. */
final class ConflictPanel extends Div {

    ConflictPanel(
            ConversationContent mine,
            Conversation theirs,
            Set<ContentPart> parts,
            ContentWords contents,
            FollowUpWords words,
            Consumer<Resolution> decide) {
        addClassName("kurogo-conflict");
        add(new H2(words.get(
                "conflict", theirs.changed().by(), words.moment(theirs.changed().at()))));
        Map<ContentPart, ContentMerge.Choice> chosen = new EnumMap<>(ContentPart.class);
        Button confirm = new Button(
                words.get("conflict.keep"), click -> decide.accept(new Resolution(theirs.version(), chosen)));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        parts.stream().sorted().forEach(part -> {
            RadioButtonGroup<ContentMerge.Choice> choice = new RadioButtonGroup<>(words.of(part));
            choice.setItems(ContentMerge.Choice.values());
            choice.setItemLabelGenerator(whose -> words.get(
                    "conflict." + whose.name(),
                    contents.of(part, whose == ContentMerge.Choice.MINE ? mine : theirs.content()),
                    theirs.changed().by()));
            choice.addValueChangeListener(change -> {
                chosen.put(part, change.getValue());
                confirm.setEnabled(chosen.size() == parts.size());
            });
            add(choice);
        });
        add(confirm);
    }
}
