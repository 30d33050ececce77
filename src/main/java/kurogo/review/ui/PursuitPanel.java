package kurogo.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import kurogo.calendar.PeriodNames;
import kurogo.review.Pursuit;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;
import kurogo.uikit.Symbol;

/** What is being done about a flag, and that the flag asks to be resolved once all of it is done. */
final class PursuitPanel {

    private PursuitPanel() {}

    static Panel of(Pursuit pursuit, Texts texts) {
        Div content = new Div();
        content.addClassName("kurogo-stack");
        if (pursuit.settled()) {
            Paragraph asks = new Paragraph(Symbol.DONE.icon(), new Span(texts.get("pursuit.settled")));
            asks.getElement().setAttribute("role", "status");
            content.add(asks);
        }
        if (pursuit.steps().isEmpty()) {
            content.add(new Paragraph(texts.get("pursuit.none")));
        }
        UnorderedList list = new UnorderedList();
        pursuit.steps().forEach(step -> list.add(item(step, texts)));
        content.add(list);
        return new Panel(texts.get("pursuit.title"), content);
    }

    private static ListItem item(Pursuit.Step step, Texts texts) {
        String day = PeriodNames.in(texts).of(step.day());
        ListItem item = new ListItem(
                new Span(texts.get("pursuit.step", day, step.standing()) + "　"),
                step.address()
                        .<Component>map(address -> new Anchor(address, step.what()))
                        .orElseGet(() -> new Span(step.what())));
        if (step.overdue()) {
            item.add(new Span("　"), new StatusBadge(StatusBadge.Kind.MISSING, texts.get("pursuit.overdue")));
        }
        return item;
    }
}
