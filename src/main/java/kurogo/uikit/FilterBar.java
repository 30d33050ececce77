package kurogo.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.text.Texts;

/**
 * Choices that hold for a whole screen and live in the address. A choice changes the address; the screen, navigated to anew, reads the
 * address in {@code afterNavigation} through {@link #read} and then shows what the filters say. So back, reload and a link sent to a
 * colleague all show the same.
 */
public final class FilterBar extends Div {

    private static final int TYPING_PAUSE = 400;
    private static final String NO = "no";
    private static final Filter.Codec<String> TEXT = new Filter.Codec<>() {
        @Override
        public Optional<String> write(String choice) {
            return Optional.of(choice.strip()).filter(text -> !text.isEmpty());
        }

        @Override
        public String read(Optional<String> text) {
            return text.orElse("");
        }
    };

    private final List<Filter<?>> filters = new ArrayList<>();
    private final transient List<AddressPart> parts = new ArrayList<>();

    public FilterBar(String label) {
        addClassName("kurogo-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", label);
    }

    /**
     * Adds a choice of one out of several.
     *
     * @param parameter its name in the address
     * @param label its name for people
     * @param items what can be chosen; the first stands when the address names none
     * @param id how an item is named in the address
     * @param words how an item is named for people
     */
    public <T> Filter<T> select(
            String parameter, String label, List<T> items, Function<T, String> id, Function<T, String> words) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Nothing to choose from: " + parameter);
        }
        Select<T> field = new Select<>();
        field.setLabel(label);
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        field.setValue(items.getFirst());
        return add(new Filter<>(parameter, field, new Filter.Codec<>() {
            @Override
            public Optional<String> write(T choice) {
                return Optional.of(id.apply(choice));
            }

            @Override
            public T read(Optional<String> text) {
                return items.stream()
                        .filter(item -> text.filter(id.apply(item)::equals).isPresent())
                        .findFirst()
                        .orElse(items.getFirst());
            }
        }));
    }

    /**
     * Adds the choice of what people call a reporting round, named by its period: {@code round} in the address.
     *
     * @param label its name for people
     * @param items what can be chosen, the newest first
     * @param period the period an item is about; no two are about the same
     * @param texts the words of the language periods are named in
     */
    public <T> Filter<T> selectRound(String label, List<T> items, Function<T, ReportingPeriod> period, Texts texts) {
        PeriodNames names = PeriodNames.in(texts);
        return select("round", label, items, item -> period.apply(item).code(), item -> names.of(period.apply(item)));
    }

    /** Adds a text to search for. */
    public Filter<String> search(String parameter, String label) {
        TextField field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setPrefixComponent(Symbol.SEARCH.icon());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        return add(new Filter<>(parameter, field, TEXT));
    }

    /** Adds a line of free text. */
    public Filter<String> text(String parameter, String label, int longest) {
        TextField field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return add(new Filter<>(parameter, field, TEXT));
    }

    /**
     * Adds a choice of any number out of several; none stands when the address names none.
     *
     * @param id how an item is named in the address, without comma
     */
    public <T> Filter<Set<T>> several(
            String parameter, String label, List<T> items, Function<T, String> id, Function<T, String> words) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(label);
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        field.setClearButtonVisible(true);
        return add(new Filter<>(parameter, field, new Filter.Codec<>() {
            @Override
            public Optional<String> write(Set<T> choice) {
                return Optional.of(choice.stream().map(id).sorted().collect(Collectors.joining(",")))
                        .filter(text -> !text.isEmpty());
            }

            @Override
            public Set<T> read(Optional<String> text) {
                Set<String> named = Set.copyOf(List.of(text.orElse("").split(",", -1)));
                return items.stream()
                        .filter(item -> named.contains(id.apply(item)))
                        .collect(Collectors.toSet());
            }
        }));
    }

    /** Adds a choice of yes or no; yes stands when the address does not say no. */
    public Filter<Boolean> yesUnlessSaid(String parameter, String label) {
        return add(new Filter<>(parameter, new Checkbox(label), new Filter.Codec<>() {
            @Override
            public Optional<String> write(Boolean choice) {
                return choice ? Optional.empty() : Optional.of(NO);
            }

            @Override
            public Boolean read(Optional<String> text) {
                return text.filter(NO::equals).isEmpty();
            }
        }));
    }

    /** Adds something beside the filters that is no filter. */
    public void addAside(Component component) {
        Div aside = new Div(component);
        aside.addClassName("kurogo-filters-aside");
        add(aside);
    }

    /** Keeps the state of something else on the screen in the address too. */
    public void keep(AddressPart part) {
        parts.add(part);
    }

    /** Sets every filter, and every other part, to what the address says. */
    public void read(QueryParameters address) {
        Map<String, String> parameters = single(address);
        filters.forEach(filter -> filter.read(parameters));
        parts.forEach(part -> part.read(parameters));
    }

    /** The filters as part of an address, for links that keep them. */
    public QueryParameters toAddress() {
        return QueryParameters.simple(written(Map.of()));
    }

    private <T> Filter<T> add(Filter<T> filter) {
        filters.add(filter);
        filter.onUserChange(this::navigate);
        add(filter.component());
        return filter;
    }

    private void navigate() {
        UI ui = UI.getCurrentOrThrow();
        Location here = ui.getActiveViewLocation();
        ui.navigate(here.getPath(), QueryParameters.simple(written(single(here.getQueryParameters()))));
    }

    private Map<String, String> written(Map<String, String> others) {
        Map<String, String> parameters = new LinkedHashMap<>(others);
        filters.forEach(filter -> filter.write(parameters));
        parts.forEach(part -> part.write(parameters));
        return parameters;
    }

    private static Map<String, String> single(QueryParameters address) {
        return address.getParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue().getFirst()));
    }
}
