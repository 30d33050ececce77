package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import kurogo.followup.ActionFilter;
import kurogo.followup.ActionLine;
import kurogo.followup.ActionService;

/** Agreed actions as a list, read a page at a time; each leads to the conversation it was agreed in. */
final class ActionGrid extends Grid<ActionLine> {

    ActionGrid(ActionService actions, ActionFilter filter, int count, LocalDate today, FollowUpWords words) {
        setItems(query -> actions.page(filter, query.getOffset(), query.getLimit()).stream(), query -> count);
        setHeight("65vh");
        getElement().setAttribute("aria-label", words.get("list.label", count));
        addColumn(line -> words.day(line.action().agreed().dueOn()))
                .setHeader(words.get("action.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(line -> StateBadge.of(line.action(), today, words))
                .setHeader(words.get("state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(ActionGrid::what)
                .setHeader(words.get("action.what"))
                .setWidth("18rem")
                .setFlexGrow(4);
        addColumn(line -> words.name(line.action().agreed().municipality()))
                .setHeader(words.get("municipality"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(line -> words.doer(line.action().agreed()))
                .setHeader(words.get("action.side"))
                .setWidth("10rem")
                .setFlexGrow(2);
        addColumn(ActionLine::conversation)
                .setHeader(words.get("list.conversation"))
                .setWidth("10rem")
                .setFlexGrow(2);
    }

    /** Whoever has to do what another section keeps to itself may not open where it was agreed. */
    private static Component what(ActionLine line) {
        String what = line.action().agreed().what();
        return line.address()
                .<Component>map(address -> new Anchor(address, what))
                .orElseGet(() -> new Span(what));
    }
}
