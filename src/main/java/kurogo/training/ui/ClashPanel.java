package kurogo.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurogo.training.Clash;
import kurogo.uikit.Symbol;

/** What speaks against the days of a session; read out when it changes. */
final class ClashPanel extends Div {

    private static final int MOST_SHOWN = 12;

    private final transient TrainingWords words;

    ClashPanel(TrainingWords words) {
        this.words = words;
        addClassName("kurogo-clashes");
        getElement().setAttribute("role", "status");
        add(new Paragraph(words.get("clash.hint")));
    }

    void show(List<Clash> clashes) {
        removeAll();
        setClassName("kurogo-clashes-some", !clashes.isEmpty());
        if (clashes.isEmpty()) {
            add(new Paragraph(Symbol.DONE.icon(), new Span(words.get("clash.none"))));
            return;
        }
        UnorderedList list = new UnorderedList();
        clashes.stream().limit(MOST_SHOWN).forEach(clash -> list.add(new ListItem(words.clash(clash))));
        add(new Paragraph(Symbol.CAUTION.icon(), new Span(words.get("clash.some", clashes.size()))), list);
        if (clashes.size() > MOST_SHOWN) {
            add(new Paragraph(words.get("clash.more", clashes.size() - MOST_SHOWN)));
        }
    }
}
