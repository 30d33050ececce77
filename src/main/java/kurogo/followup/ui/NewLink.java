package kurogo.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import kurogo.uikit.Symbol;

/** The way to a new conversation, in the shape of a button. */
final class NewLink {

    private NewLink() {}

    static Anchor in(FollowUpWords words) {
        Anchor link = new Anchor("followup/new", Symbol.CONVERSATION.icon(), new Span(words.get("new")));
        link.addClassName("kurogo-button-link");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
