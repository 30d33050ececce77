package kurogo.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kurogo.review.FilterNotSaved;
import kurogo.review.SavedFilter;
import kurogo.review.SavedFilterService;
import kurogo.text.Texts;
import kurogo.uikit.Notices;

/** Filters somebody gave a name: to be used again, kept, put in place of an older one, and dropped. */
final class SavedFilters extends Div {

    private final transient SavedFilterService service;
    private final transient Supplier<String> query;
    private final transient Texts texts;
    private final Select<SavedFilter> choice = new Select<>();

    /**
     * The filters a person may use.
     *
     * @param query the filters as they are chosen now, as part of an address
     * @param use goes where such a part of an address leads
     */
    SavedFilters(SavedFilterService service, Supplier<String> query, Consumer<String> use, Texts texts) {
        this.service = service;
        this.query = query;
        this.texts = texts;
        addClassName("kurogo-saved-filters");
        choice.setLabel(texts.get("inbox.saved"));
        choice.setPlaceholder(texts.get("inbox.saved.choose"));
        choice.setItemLabelGenerator(this::name);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                use.accept(change.getValue().query());
            }
        });
        Button keep = new Button(texts.get("inbox.saved.keep"), click -> open());
        add(choice, keep);
        showAnew();
    }

    private void showAnew() {
        List<SavedFilter> filters = service.all();
        choice.setItems(filters);
        choice.setVisible(!filters.isEmpty());
        filters.stream()
                .filter(filter -> filter.query().equals(query.get()))
                .findFirst()
                .ifPresent(choice::setValue);
    }

    private String name(SavedFilter filter) {
        return filter.own() ? filter.name() : texts.get("inbox.saved.others", filter.name());
    }

    private void open() {
        Dialog dialog = new Dialog(texts.get("inbox.saved.keep"));
        dialog.setWidth("30rem");
        TextField name = new TextField(texts.get("inbox.saved.name"));
        name.setWidthFull();
        name.setMaxLength(SavedFilterService.LONGEST_NAME);
        Checkbox shared = new Checkbox(texts.get("inbox.saved.shared"));
        Button save = new Button(
                texts.get("inbox.saved.save"),
                click -> carryOut(dialog, () -> service.save(name.getValue(), query.get(), shared.getValue())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(name, shared, own(dialog));
        dialog.getFooter().add(new Button(texts.get("flags.cancel"), click -> dialog.close()), save);
        dialog.open();
        name.focus();
    }

    private UnorderedList own(Dialog dialog) {
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-saved-own");
        service.all().stream()
                .filter(SavedFilter::own)
                .map(filter -> new ListItem(
                        new Span(filter.name()),
                        button(
                                "inbox.saved.replace",
                                filter,
                                () -> carryOut(
                                        dialog,
                                        () -> service.change(filter, filter.name(), query.get(), filter.shared()))),
                        button("inbox.saved.delete", filter, () -> carryOut(dialog, () -> service.delete(filter)))))
                .forEach(list::add);
        return list;
    }

    private Button button(String key, SavedFilter filter, Runnable action) {
        Button button = new Button(texts.get(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get("inbox.saved.label", texts.get(key), filter.name()));
        return button;
    }

    private void carryOut(Dialog dialog, Runnable change) {
        try {
            change.run();
            dialog.close();
            Notices.in(texts).success(texts.get("inbox.saved.done"));
        } catch (FilterNotSaved refusal) {
            Notices.in(texts)
                    .error(texts.get("inbox.FilterNotSaved." + refusal.reason().name()));
        }
        showAnew();
    }
}
