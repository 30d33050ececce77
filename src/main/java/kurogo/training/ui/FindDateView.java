package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.training.DateFindingService;
import kurogo.training.DateQuestion;
import kurogo.training.DayLength;
import kurogo.uikit.DayField;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 日程を探す: the best days for a session, and what speaks against each. The question stands in the address. */
@Route("training/find")
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class FindDateView extends Screen implements AfterNavigationObserver {

    private static final int MONTHS_SHOWN = 3;

    private final transient DateFindingService finding;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private final DayField first;
    private final DayField last;
    private final IntegerField days;
    private final Select<DayLength> length = new Select<>();
    private final TextField rooms;
    private final MultiSelectComboBox<Colleague> people;
    private final TextField outsiders;
    private final MultiSelectComboBox<MunicipalityCode> invited;
    private final MultiSelectComboBox<MunicipalityCode> travelling;
    private final Div found = new Div();

    FindDateView(DateFindingService finding, ColleagueService colleagues, AreaService area, Clock clock) {
        this.finding = finding;
        this.words = TrainingWords.in(texts(), area);
        this.clock = clock;
        this.first = new DayField(words.get("find.first"), texts());
        this.last = new DayField(words.get("find.last"), texts());
        this.days = new IntegerField(words.get("find.days"));
        this.rooms = new TextField(words.get("find.rooms"));
        this.people = new MultiSelectComboBox<>(words.get("find.people"));
        this.outsiders = new TextField(words.get("find.outsiders"));
        this.invited = municipalities("find.invited");
        this.travelling = municipalities("find.travelling");
        title(words.get("find.title"));
        subtitle(words.get("find.subtitle"));
        days.setMin(1);
        days.setMax(DateQuestion.MOST_DAYS);
        days.setStepButtonsVisible(true);
        length.setLabel(words.get("find.length"));
        length.setItems(DayLength.values());
        length.setItemLabelGenerator(words::of);
        length.setHelperText(words.get("find.length.help"));
        rooms.setHelperText(words.get("find.rooms.help"));
        people.setItems(colleagues.all());
        people.setItemLabelGenerator(Colleague::name);
        outsiders.setHelperText(words.get("find.outsiders.help"));
        invited.setHelperText(words.get("find.invited.help"));
        travelling.setHelperText(words.get("find.travelling.help"));
        found.addClassName("kurogo-stack");
        Button seek = new Button(words.get("find.seek"), Symbol.SEARCH.icon(), click -> ask());
        seek.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(first, last, days, length, rooms, people, outsiders, invited, travelling, seek);
        fields.addClassName("kurogo-followup-fields");
        add(TrainingNav.at(TrainingNav.Place.FIND, words), new Panel(words.get("find.question"), fields), found);
    }

    private MultiSelectComboBox<MunicipalityCode> municipalities(String key) {
        MultiSelectComboBox<MunicipalityCode> field = new MultiSelectComboBox<>(words.get(key));
        field.setItems(words.municipalities());
        field.setItemLabelGenerator(words::name);
        return field;
    }

    /** Puts the question into the address, from where it is answered. */
    private void ask() {
        Map<String, List<String>> query = Map.of(
                "first",
                Optional.ofNullable(first.getValue()).map(LocalDate::toString).stream()
                        .toList(),
                "last",
                Optional.ofNullable(last.getValue()).map(LocalDate::toString).stream()
                        .toList(),
                "days",
                Optional.ofNullable(days.getValue()).map(String::valueOf).stream()
                        .toList(),
                "length",
                List.of(length.getValue().name()),
                "rooms",
                List.of(rooms.getValue()),
                AddressTeam.PEOPLE,
                people.getValue().stream().map(one -> Long.toString(one.id())).toList(),
                AddressTeam.OUTSIDERS,
                List.of(outsiders.getValue()),
                "invited",
                invited.getValue().stream().map(MunicipalityCode::digits).toList(),
                "travelling",
                travelling.getValue().stream().map(MunicipalityCode::digits).toList());
        getUI().ifPresent(ui -> ui.navigate(FindDateView.class, new QueryParameters(query)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        LocalDate today = JapanTime.today(clock);
        Optional<LocalDate> asked = AddressDay.of(query, "first");
        first.setValue(asked.orElse(today.plusMonths(1)));
        last.setValue(AddressDay.of(query, "last").orElse(first.getValue().plusMonths(MONTHS_SHOWN)));
        days.setValue(query.getSingleParameter("days")
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .orElse(1));
        length.setValue(length(query));
        rooms.setValue(query.getSingleParameter("rooms").orElse(""));
        outsiders.setValue(query.getSingleParameter(AddressTeam.OUTSIDERS).orElse(""));
        List<String> who = query.getParameters().getOrDefault(AddressTeam.PEOPLE, List.of());
        people.setValue(people.getListDataView()
                .getItems()
                .filter(one -> who.contains(Long.toString(one.id())))
                .collect(Collectors.toSet()));
        choose(invited, query.getParameters().getOrDefault("invited", List.of()));
        choose(travelling, query.getParameters().getOrDefault("travelling", List.of()));
        found.removeAll();
        if (asked.isPresent()) {
            Attempt.at(words, () -> found.add(new FoundDates(finding.find(question()), AddressTeam.in(query), words)));
        }
    }

    private static DayLength length(QueryParameters query) {
        return query.getSingleParameter("length")
                .flatMap(name -> Stream.of(DayLength.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(DayLength.WHOLE_DAY);
    }

    private static void choose(MultiSelectComboBox<MunicipalityCode> field, List<String> codes) {
        field.setValue(field.getListDataView()
                .getItems()
                .filter(code -> codes.contains(code.digits()))
                .collect(Collectors.toSet()));
    }

    private DateQuestion question() {
        return new DateQuestion(
                first.getValue(),
                last.getValue(),
                Optional.ofNullable(days.getValue()).orElse(1),
                length.getValue(),
                words.split(rooms.getValue()),
                people.getValue().stream().map(Colleague::id).collect(Collectors.toSet()),
                Set.copyOf(words.split(outsiders.getValue())),
                invited.isEmpty() ? Set.copyOf(words.municipalities()) : invited.getValue(),
                travelling.getValue());
    }
}
