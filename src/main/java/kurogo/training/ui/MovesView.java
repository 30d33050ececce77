package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.training.Participant;
import kurogo.training.PersonnelMove;
import kurogo.training.PersonnelMoveService;
import kurogo.training.TrainingSession;
import kurogo.uikit.DayField;
import kurogo.uikit.EmptyState;
import kurogo.uikit.FileField;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 人事異動: everybody in post of a municipality at once, as it is done on 1 April. A reporter has their own municipality's. */
@Route(MovesView.ROUTE)
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class MovesView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = PeopleView.ROUTE + "/moves";
    private static final String WHOSE = "municipality";
    private static final int MOST_BYTES = 5_000_000;

    private final transient PersonnelMoveService moves;
    private final transient TrainingWords words;
    private final transient Optional<MunicipalityCode> only;
    private final ComboBox<MunicipalityCode> whose;
    private final DayField day;
    private final Div content = new Div();

    MovesView(PersonnelMoveService moves, AreaService area, CurrentUser user, Clock clock) {
        this.moves = moves;
        this.words = TrainingWords.in(texts(), area);
        this.only = user.get().role() == Role.MUNICIPAL_REPORTER ? user.get().municipality() : Optional.empty();
        this.whose = new ComboBox<>(said("municipality"));
        this.day = new DayField(said("day"), texts());
        title(texts().get("trainingpeople.moves"));
        subtitle(said("subtitle"));
        actions(new Anchor(PeopleView.ROUTE, texts().get("trainingpeople.list")));
        LocalDate today = JapanTime.today(clock);
        day.setValue(FiscalYear.of(today).firstDay());
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(said("day.help"));
        whose.setItems(words.municipalities());
        whose.setItemLabelGenerator(words::name);
        whose.setVisible(only.isEmpty());
        whose.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                go(Optional.ofNullable(chosen.getValue()));
            }
        });
        Div asked = new Div(whose, day);
        asked.addClassName("kurogo-followup-fields");
        content.addClassName("kurogo-stack");
        add(asked, content);
    }

    private void go(Optional<MunicipalityCode> chosen) {
        QueryParameters query =
                chosen.map(code -> QueryParameters.of(WHOSE, code.digits())).orElseGet(QueryParameters::empty);
        getUI().ifPresent(ui -> ui.navigate(MovesView.class, query));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<MunicipalityCode> asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WHOSE)
                .flatMap(digits -> words.municipalities().stream()
                        .filter(code -> code.digits().equals(digits))
                        .findFirst());
        Optional<MunicipalityCode> municipality = only.or(() -> asked);
        whose.setValue(municipality.orElse(null));
        content.removeAll();
        municipality.ifPresentOrElse(
                this::show, () -> content.add(new EmptyState(Symbol.TRAINING, said("choose"), said("choose.reason"))));
    }

    private void show(MunicipalityCode municipality) {
        content.removeAll();
        remind(municipality);
        List<Participant> people = moves.inPost(municipality);
        if (people.isEmpty()) {
            content.add(new EmptyState(Symbol.TRAINING, said("none"), said("none.reason")));
            return;
        }
        List<MoveLine> lines =
                people.stream().map(one -> new MoveLine(one, words)).toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-agreed");
        lines.forEach(list::add);
        Button keep = new Button(said("keep"), click -> keep(municipality, lines));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(
                new Panel(said("list"), fromList(municipality, lines)),
                new Panel(said("people", people.size()), stack(list, keep)));
    }

    /** Seats of whoever left are given up, or somebody else is sent, by a person. */
    private void remind(MunicipalityCode municipality) {
        List<TrainingSession> still = moves.stillDown(municipality);
        if (still.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        still.forEach(session -> list.add(new ListItem(new Anchor(
                only.isPresent() ? "training/own" : "training/session/" + session.id(),
                words.get("noted", session.content().title(), words.when(session.content()))))));
        content.add(new Panel(said("still", still.size()), stack(new Paragraph(said("still.hint")), list)));
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("kurogo-stack");
        return stack;
    }

    private Div fromList(MunicipalityCode municipality, List<MoveLine> lines) {
        Div found = new Div();
        FileField file = new FileField(
                said("file"),
                MOST_BYTES,
                texts(),
                (name, bytes) -> Attempt.at(words, () -> tell(moves.read(municipality, name, bytes), lines, found)));
        return stack(new Paragraph(said("file.hint")), file, found);
    }

    private void tell(PersonnelMoveService.Listed listed, List<MoveLine> lines, Div found) {
        lines.forEach(line ->
                line.listed(Optional.ofNullable(listed.told().get(line.one().id()))));
        found.removeAll();
        found.add(new Paragraph(said("file.read", listed.told().size())));
        if (!listed.unknown().isEmpty()) {
            found.add(new Paragraph(said("file.unknown", words.list(listed.unknown()))));
        }
    }

    private void keep(MunicipalityCode municipality, List<MoveLine> lines) {
        List<PersonnelMove> all =
                lines.stream().flatMap(line -> line.move().stream()).toList();
        Optional<String> missing = missing(lines, all);
        if (missing.isPresent()) {
            Notices.in(texts()).error(missing.get());
            return;
        }
        if (Attempt.at(words, () -> moves.keep(day.getValue(), all))) {
            long left = all.stream().filter(move -> move.to().isEmpty()).count();
            Notices.in(texts()).success(said("kept", all.size() - left, left));
            show(municipality);
        }
    }

    private Optional<String> missing(List<MoveLine> lines, List<PersonnelMove> all) {
        if (day.isEmpty() || day.isInvalid()) {
            return Optional.of(said("day.help"));
        }
        if (all.isEmpty()) {
            return Optional.of(said("nothing"));
        }
        long unclear = lines.stream().filter(line -> !line.isClear()).count();
        return unclear > 0 ? Optional.of(said("same")) : Optional.empty();
    }

    private String said(String key, Object... arguments) {
        return texts().get("trainingpeople.moves." + key, arguments);
    }
}
