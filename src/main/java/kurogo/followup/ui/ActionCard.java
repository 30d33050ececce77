package kurogo.followup.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.followup.ActionLine;
import kurogo.followup.ActionState;
import kurogo.followup.AgreedAction;
import kurogo.followup.Side;

/** An agreed action on the board: what, who, by when, where it was agreed, and what can be done with it; nothing once that was withdrawn. */
final class ActionCard extends Div {

    ActionCard(ActionLine line, LocalDate today, FollowUpWords words, Optional<ActionDesk> desk) {
        AgreedAction action = line.action();
        addClassName("kurogo-card");
        setId(Refocus.action(action.id()));
        getElement()
                .setAttribute("role", "listitem")
                .setAttribute("tabindex", "0")
                .setAttribute(
                        "aria-label", words.get("card.label", action.agreed().what(), words.of(action.state())));
        Span what = new Span(action.agreed().what());
        what.addClassName("kurogo-card-title");
        Span due = new Span(words.get("due", words.shortDay(action.agreed().dueOn())));
        Div facts = new Div(new Span(words.doer(action.agreed())), due);
        if (action.agreed().side() == Side.US) {
            facts.addComponentAsFirst(new Span(words.name(action.agreed().municipality())));
        }
        facts.addClassName("kurogo-card-facts");
        add(what, facts);
        line.address().ifPresent(address -> {
            Anchor origin = new Anchor(address, line.conversation());
            origin.addClassName("kurogo-card-origin");
            add(origin);
        });
        if (action.isOverdue(today)) {
            add(StateBadge.of(action, today, words));
        }
        if (line.stands()) {
            desk.ifPresent(way -> add(steps(action, today, words, way)));
            desk.ifPresent(way -> drag(action));
        } else {
            add(StateBadge.withdrawn(words));
        }
    }

    private Div steps(AgreedAction action, LocalDate today, FollowUpWords words, ActionDesk desk) {
        Div steps = new Div();
        steps.addClassName("kurogo-card-steps");
        for (ActionState to : ActionState.values()) {
            if (to != action.state()) {
                Button step = new Button(words.get("step." + to.name()), click -> desk.move(action, to));
                step.addThemeVariants(ButtonVariant.TERTIARY);
                step.getElement()
                        .setAttribute(
                                "aria-label",
                                words.get("step.label", action.agreed().what(), words.of(to)));
                steps.add(step);
            }
        }
        if (action.state().isOpen()) {
            Button later = new Button(words.get("postpone"), click -> desk.postpone(action, action.laterBy(today)));
            later.addThemeVariants(ButtonVariant.TERTIARY);
            later.setAriaLabel(
                    words.get("step.of", words.get("postpone"), action.agreed().what()));
            steps.add(later);
        }
        steps.add(NewLink.after(action, words));
        Shortcuts.addShortcutListener(this, () -> neighbour(action, desk, 1), Key.ARROW_RIGHT, KeyModifier.ALT)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
        Shortcuts.addShortcutListener(this, () -> neighbour(action, desk, -1), Key.ARROW_LEFT, KeyModifier.ALT)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
        return steps;
    }

    private static void neighbour(AgreedAction action, ActionDesk desk, int step) {
        List<ActionState> columns = List.of(ActionState.values());
        int place = columns.indexOf(action.state()) + step;
        if (place >= 0 && place < columns.size()) {
            desk.move(action, columns.get(place));
        }
    }

    private void drag(AgreedAction action) {
        DragSource<ActionCard> source = DragSource.create(this);
        source.setDragData(action);
        source.setEffectAllowed(EffectAllowed.MOVE);
    }
}
