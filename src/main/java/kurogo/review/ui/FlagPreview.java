package kurogo.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.chart.Level;

/** The flag that is looked at, beside the list: what was seen, what to ask, what can be decided. Read out as it changes. */
final class FlagPreview extends Aside {

    private final transient FlagWords words;
    private final transient Optional<Decisions> decisions;

    /** A preview with the decisions of whoever may decide. */
    FlagPreview(FlagWords words, Optional<Decisions> decisions) {
        this.words = words;
        this.decisions = decisions;
        addClassName("kurogo-preview-aside");
        getElement().setAttribute("aria-label", words.texts().get("inbox.preview"));
    }

    /**
     * Shows a flag.
     *
     * @param place its place in the list, from 1 on
     * @param of how many the list holds
     */
    void show(TrackedFlag flag, int place, int of) {
        Texts texts = words.texts();
        removeAll();
        Div badges = new Div(
                new SeverityBadge(Level.of(flag.finding().severity()), texts), StateBadges.of(flag.state(), texts));
        badges.addClassName("kurogo-badges");
        Div seen = new Div(new Paragraph(texts.get("inbox.place", place, of)), new H2(words.title(flag)));
        seen.getElement().setAttribute("aria-live", "polite");
        flag.finding().evidence().explanation().forEach(sentence -> seen.add(new Paragraph(sentence.in(texts))));
        UnorderedList questions = new UnorderedList();
        flag.finding().evidence().questions().forEach(question -> questions.add(new ListItem(question.in(texts))));
        Div buttons = new Div();
        buttons.addClassName("kurogo-preview-buttons");
        decisions.ifPresent(possible -> possible.buttons(() -> List.of(flag)).forEach(buttons::add));
        Anchor evidence = new Anchor("flags/" + flag.id(), texts.get("inbox.open"));
        evidence.addClassName("kurogo-button-link");
        buttons.add(evidence);
        add(badges, seen, new Paragraph(texts.get("flags.questions")), questions, buttons);
    }
}
