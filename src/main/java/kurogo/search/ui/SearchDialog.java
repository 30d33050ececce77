package kurogo.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurogo.search.SearchHit;
import kurogo.search.SearchService;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** Searches everything while a person types; Enter opens the first thing found, Tab leads through all of them. */
final class SearchDialog extends Dialog {

    private static final int TYPING_PAUSE = 200;

    private final transient SearchService search;
    private final transient Texts texts;
    private final Div found = new Div();
    private transient List<SearchHit> hits = List.of();

    SearchDialog(SearchService search, Texts texts) {
        this.search = search;
        this.texts = texts;
        setHeaderTitle(texts.get("search.title"));
        setWidth("min(40rem, 92vw)");
        TextField field = new TextField(texts.get("search.label"));
        field.setPrefixComponent(Symbol.SEARCH.icon());
        field.setPlaceholder(texts.get("search.hint"));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.addValueChangeListener(typed -> show(typed.getValue()));
        field.addKeyDownListener(
                Key.ENTER,
                pressed -> hits.stream().findFirst().map(SearchHit::address).ifPresent(this::open));
        found.getElement().setAttribute("aria-live", "polite");
        found.addClassName("kurogo-found");
        add(field, found);
    }

    private void show(String typed) {
        hits = search.find(typed, screens(), texts);
        found.removeAll();
        if (hits.isEmpty()) {
            found.add(new Paragraph(texts.get(typed.isBlank() ? "search.begin" : "search.nothing")));
            return;
        }
        UnorderedList list = new UnorderedList();
        hits.stream().map(this::line).forEach(list::add);
        found.add(list);
    }

    private ListItem line(SearchHit hit) {
        Anchor open = new Anchor(hit.address(), hit.title());
        open.getElement().setAttribute("router-link", true);
        open.getElement().addEventListener("click", click -> close());
        Span kind = new Span(texts.of("search", hit.kind()));
        kind.addClassName("kurogo-found-kind");
        return new ListItem(kind, open, new Span(hit.detail()));
    }

    private void open(String address) {
        close();
        UI.getCurrentOrThrow().navigate(address);
    }

    private Map<String, String> screens() {
        Map<String, String> screens = new LinkedHashMap<>();
        MenuConfiguration.getMenuEntries(texts.language())
                .forEach(entry -> screens.put(entry.path(), texts.get(entry.title())));
        return screens;
    }
}
