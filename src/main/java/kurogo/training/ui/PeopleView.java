package kurogo.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.access.PersonalDataService;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.training.Participant;
import kurogo.training.ParticipantService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;
import kurogo.uikit.table.DataTable;
import kurogo.uikit.table.ExportButtons;

/** 受講者: everybody who was ever put down for training; a reporter sees their own municipality's. */
@Route(PeopleView.ROUTE)
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class PeopleView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = "training/people";

    /** Which of them are listed. */
    enum Listed {
        IN_POST,
        ALL
    }

    private final transient ParticipantService participants;
    private final transient PersonalDataService personal;
    private final transient CurrentUser user;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private final boolean reporter;
    private final Div content = new Div();

    PeopleView(
            ParticipantService participants,
            PersonalDataService personal,
            AreaService area,
            CurrentUser user,
            Clock clock) {
        this.participants = participants;
        this.personal = personal;
        this.user = user;
        this.words = TrainingWords.in(texts(), area);
        this.clock = clock;
        this.reporter = user.get().role() == Role.MUNICIPAL_REPORTER;
        title(texts().get("trainingpeople.title"));
        subtitle(texts().get("trainingpeople.subtitle"));
        content.addClassName("kurogo-stack");
        if (reporter) {
            actions(toMoves(), new Anchor("training/own", words.get("own.title")));
            add(content);
        } else {
            if (Trainers.may(user)) {
                actions(toMoves());
            }
            add(TrainingNav.at(TrainingNav.Place.PEOPLE, words), content);
        }
    }

    private Anchor toMoves() {
        return new Anchor(MovesView.ROUTE, texts().get("trainingpeople.moves"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<Listed> listed = filters.select(
                "listed",
                texts().get("trainingpeople.listed"),
                List.of(Listed.values()),
                Listed::name,
                one -> texts().of("trainingpeople", one));
        filters.read(event.getLocation().getQueryParameters());
        List<Participant> found = found(listed.value());
        content.add(filters);
        if (found.isEmpty()) {
            content.add(new EmptyState(
                    Symbol.TRAINING, texts().get("trainingpeople.empty"), texts().get("trainingpeople.empty.reason")));
            return;
        }
        DataTable<Participant> table = table(found);
        filters.keep(table);
        filters.read(event.getLocation().getQueryParameters());
        table.onChange(() -> keepInAddress(filters.toAddress()));
        filters.addAside(new ExportButtons(
                texts().get("trainingpeople.title"),
                () -> table.exported(
                        texts().get("trainingpeople.title"), List.of(texts().of("trainingpeople", listed.value()))),
                personal::taken,
                texts()));
        content.add(table, new Paragraph(texts().get("trainingpeople.retention", participants.yearsKept())));
    }

    private List<Participant> found(Listed listed) {
        LocalDate today = JapanTime.today(clock);
        List<Participant> all = reporter ? participants.of(user.get().municipality()) : participants.all();
        return all.stream()
                .filter(one -> listed == Listed.ALL || one.isInPostOn(today))
                .toList();
    }

    private DataTable<Participant> table(List<Participant> found) {
        PersonColumns columns = new PersonColumns(words, reporter || Trainers.may(user));
        DataTable<Participant> table =
                new DataTable<>(texts().get("trainingpeople.title"), columns.all(), found, texts());
        table.setTableHeight("max(24rem, calc(100vh - 20rem))");
        return table;
    }

    /** Without going anywhere: whoever types into the table keeps their place. */
    private static void keepInAddress(QueryParameters parameters) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(ROUTE, parameters));
    }
}
