package kurogo.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;

/** What can be done with all selected flags at once: all of them or none. */
final class InboxBulk extends Div {

    private final transient Decisions decisions;
    private final transient Texts texts;
    private final transient Supplier<List<TrackedFlag>> everything;
    private final transient Consumer<Set<TrackedFlag>> select;

    /**
     * The bar above the list.
     *
     * @param everything all flags that are shown
     * @param select selects flags, none to select nothing
     */
    InboxBulk(
            Decisions decisions,
            Texts texts,
            Supplier<List<TrackedFlag>> everything,
            Consumer<Set<TrackedFlag>> select) {
        this.decisions = decisions;
        this.texts = texts;
        this.everything = everything;
        this.select = select;
        addClassName("kurogo-inbox-bulk");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Shows what can be done with the flags that are selected now. */
    void show(Collection<TrackedFlag> selected) {
        removeAll();
        setVisible(!selected.isEmpty());
        List<TrackedFlag> chosen = List.copyOf(selected);
        add(new Span(texts.get("inbox.selected", chosen.size())));
        decisions.buttons(() -> chosen).forEach(this::add);
        add(
                new Button(texts.get("inbox.selectAll"), click -> select.accept(new LinkedHashSet<>(everything.get()))),
                new Button(texts.get("inbox.selectNone"), click -> select.accept(Set.of())));
    }
}
