package kurogo.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import kurogo.followup.AgreedAction;
import kurogo.uikit.Symbol;

/** The way to a new conversation, in the shape of a button. */
final class NewLink {

    private NewLink() {}

    /** The way to the next contact, from something agreed before. */
    static Anchor after(AgreedAction action, FollowUpWords words) {
        Anchor link = new Anchor(
                "followup/new?municipality=" + action.agreed().municipality().digits(), words.get("next"));
        link.addClassName("kurogo-button-link");
        link.getElement()
                .setAttribute("router-link", true)
                .setAttribute(
                        "aria-label",
                        words.get("step.of", words.get("next"), action.agreed().what()));
        return link;
    }

    static Anchor in(FollowUpWords words) {
        Anchor link = new Anchor("followup/new", Symbol.CONVERSATION.icon(), new Span(words.get("new")));
        link.addClassName("kurogo-button-link");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
