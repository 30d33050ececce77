package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kurogo.followup.Notes;
import kurogo.uikit.Panel;

/** What was asked, what was said and what is made of it, side by side. */
final class ConversationNotes extends Div {

    private final transient FollowUpWords words;

    ConversationNotes(Notes notes, FollowUpWords words) {
        this.words = words;
        addClassName("kurogo-notes");
        note("asked", notes.asked());
        note("said", notes.said());
        note("assessment", notes.assessment());
    }

    private void note(String key, String text) {
        Component shown = text.isBlank() ? new Paragraph(words.get("nothingWritten")) : new FormattedText(text);
        add(new Panel(words.get(key), shown));
    }
}
