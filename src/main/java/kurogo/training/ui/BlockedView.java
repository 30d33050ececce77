package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.training.BlockedPeriod;
import kurogo.training.BlockedPeriodService;
import kurogo.uikit.DayField;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 議会等の日程: days on which municipalities have no time. A reporter sees and notes those of their own. */
@Route("training/blocked")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class BlockedView extends Screen implements AfterNavigationObserver {

    private static final String ALL = "all";

    private final transient BlockedPeriodService periods;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private final boolean mayWrite;
    private final transient Optional<MunicipalityCode> own;
    private transient Optional<MunicipalityCode> only = Optional.empty();
    private final Div content = new Div();
    private final Div list = new Div();

    BlockedView(BlockedPeriodService periods, AreaService area, CurrentUser user, Clock clock) {
        this.periods = periods;
        this.words = TrainingWords.in(texts(), area);
        this.clock = clock;
        this.own = user.get().role() == Role.MUNICIPAL_REPORTER ? user.get().municipality() : Optional.empty();
        this.mayWrite = Trainers.may(user) || own.isPresent();
        title(words.get("blocked.title"));
        subtitle(words.get("blocked.subtitle"));
        content.addClassName("kurogo-stack");
        if (own.isEmpty()) {
            add(TrainingNav.at(TrainingNav.Place.BLOCKED, words));
        } else {
            actions(new Anchor("training/own", words.get("own.title")));
        }
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<FiscalYear> year = YearFilter.in(filters, words, clock);
        Supplier<Optional<MunicipalityCode>> whose = own.isPresent() ? () -> own : whose(filters);
        filters.read(event.getLocation().getQueryParameters());
        only = whose.get();
        content.add(filters);
        if (mayWrite) {
            content.add(fields(year.value()));
        }
        content.add(list);
        show(year.value());
    }

    private Supplier<Optional<MunicipalityCode>> whose(FilterBar filters) {
        Filter<String> whose = filters.select(
                "municipality",
                words.get("blocked.municipality"),
                Stream.concat(Stream.of(ALL), words.municipalities().stream().map(MunicipalityCode::digits))
                        .toList(),
                digits -> digits,
                digits -> digits.equals(ALL) ? words.get("all") : words.name(new MunicipalityCode(digits)));
        return () ->
                Optional.of(whose.value()).filter(digits -> !digits.equals(ALL)).map(MunicipalityCode::new);
    }

    private Panel fields(FiscalYear year) {
        ComboBox<MunicipalityCode> municipality = new ComboBox<>(words.get("blocked.municipality"));
        municipality.setItems(words.municipalities());
        municipality.setItemLabelGenerator(words::name);
        municipality.setClearButtonVisible(true);
        municipality.setPlaceholder(words.get("prefecture"));
        only.ifPresent(municipality::setValue);
        municipality.setVisible(own.isEmpty());
        Select<BlockedPeriod.Kind> kind = new Select<>();
        kind.setLabel(words.get("blocked.kind"));
        kind.setItems(BlockedPeriod.Kind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setValue(BlockedPeriod.Kind.ASSEMBLY);
        DayField first = new DayField(words.get("blocked.first"), texts());
        DayField last = new DayField(words.get("blocked.last"), texts());
        TextField note = new TextField(words.get("blocked.note"));
        note.setMaxLength(BlockedPeriodService.LONGEST_NOTE);
        Button add = new Button(words.get("blocked.add"), click -> {
            boolean missing = first.isEmpty();
            first.setErrorMessage(words.get("Refused.NO_DAY"));
            first.setInvalid(missing);
            if (!missing) {
                add(new BlockedPeriod(
                        0,
                        Optional.ofNullable(municipality.getValue()),
                        kind.getValue(),
                        first.getValue(),
                        Optional.ofNullable(last.getValue()).orElse(first.getValue()),
                        note.getValue().strip(),
                        0));
                show(year);
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(municipality, kind, first, last, note, add);
        row.addClassName("kurogo-followup-fields");
        Div all = new Div(row, new Div(new Anchor(BlockedListView.ROUTE, words.get("blockedList.title"))));
        all.addClassName("kurogo-stack");
        return new Panel(words.get("blocked.new"), all);
    }

    private void add(BlockedPeriod period) {
        if (Attempt.at(words, () -> periods.add(period))) {
            Notices.in(texts()).success(words.get("kept"));
        }
    }

    private void show(FiscalYear year) {
        List<BlockedPeriod> found = own.map(code -> periods.of(code, year.firstDay(), year.lastDay()))
                .orElseGet(() -> periods.between(year.firstDay(), year.lastDay()).stream()
                        .filter(period ->
                                only.isEmpty() || period.municipality().equals(only))
                        .toList());
        list.removeAll();
        if (found.isEmpty()) {
            list.add(new EmptyState(Symbol.CALENDAR, words.get("blocked.empty"), words.get("blocked.empty.reason")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("kurogo-agreed");
        found.forEach(period -> lines.add(line(period, year)));
        list.add(new Panel(words.get("blocked.list", found.size()), lines));
    }

    private ListItem line(BlockedPeriod period, FiscalYear year) {
        String days = words.days(period);
        Span whose = new Span(words.name(period.municipality()));
        whose.addClassName("kurogo-strong");
        Div facts = new Div(whose, new Span(words.of(period.kind())), new Span(days), new Span(period.note()));
        facts.addClassName("kurogo-card-facts");
        ListItem line = new ListItem(facts);
        if (mayWrite) {
            Button remove = new Button(words.get("blocked.remove"), click -> remove(period, year));
            remove.getElement()
                    .setAttribute(
                            "aria-label", words.get("blocked.remove.label", words.name(period.municipality()), days));
            facts.add(remove);
        }
        return line;
    }

    private void remove(BlockedPeriod period, FiscalYear year) {
        if (Attempt.at(words, () -> periods.remove(period))) {
            Notices.in(texts()).undoable(words.get("blocked.removed", words.name(period.municipality())), () -> {
                add(period);
                show(year);
            });
        }
        show(year);
    }
}
