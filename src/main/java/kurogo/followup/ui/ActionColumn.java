package kurogo.followup.ui;

import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import kurogo.followup.ActionService;
import kurogo.followup.ActionState;
import kurogo.followup.AgreedAction;

/** The actions of one state on the board. */
final class ActionColumn extends Section {

    ActionColumn(ActionState state, int count, FollowUpWords words, Div cards) {
        addClassName("kurogo-column");
        H2 title = new H2(
                words.get(count < ActionService.MOST_COUNTED ? "column" : "column.many", words.of(state), count));
        cards.addClassName("kurogo-column-cards");
        cards.getElement().setAttribute("role", "list").setAttribute("aria-label", words.of(state));
        add(title, cards);
    }

    /** Takes in actions that are dragged here. */
    void takeIn(ActionState state, ActionDesk desk) {
        DropTarget<ActionColumn> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(AgreedAction.class::isInstance)
                .map(AgreedAction.class::cast)
                .ifPresent(action -> desk.move(action, state)));
    }
}
