package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kurogo.area.AreaService;
import kurogo.training.Attending;
import kurogo.training.Demand;
import kurogo.training.EnrolmentListRow;
import kurogo.training.EnrolmentListService;
import kurogo.training.SessionService;
import kurogo.training.TrainingSession;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.StatusBadge;

/** People put down by a list: every line is shown as it was understood before anything is kept. */
@Route("training/enrol/:id([0-9]{1,18})")
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class EnrolmentListView extends Screen implements BeforeEnterObserver {

    private final transient SessionService sessions;
    private final transient EnrolmentListService lists;
    private final transient TrainingWords words;
    private final Div content = new Div();

    EnrolmentListView(SessionService sessions, EnrolmentListService lists, AreaService area) {
        this.sessions = sessions;
        this.lists = lists;
        this.words = TrainingWords.in(texts(), area);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow();
        TrainingSession session = sessions.find(id).orElseThrow(NotFoundException::new);
        title(words.get("byList.title"));
        subtitle(session.content().title());
        actions(new Anchor("training/session/" + id, words.get("attendance.back")));
        content.removeAll();
        content.add(new ListUpload(
                "byList", words, (name, bytes) -> preview(session, lists.preview(session, name, bytes))));
    }

    private Panel preview(TrainingSession session, List<EnrolmentListRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-agreed");
        rows.forEach(row -> list.add(line(row)));
        long taken = rows.stream().filter(row -> row.problem().isEmpty()).count();
        Button keep = new Button(words.get("byList.keep", taken), click -> keep(session, rows));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setEnabled(taken > 0);
        return new Panel(words.get("byList.preview", taken, rows.size() - taken), list, keep);
    }

    private ListItem line(EnrolmentListRow row) {
        Span name = new Span(row.person().name());
        name.addClassName("kurogo-strong");
        Div facts = new Div(
                new Span(words.get("byList.line", row.line())),
                name,
                new Span(words.name(row.person().municipality())),
                new Span(words.person(row.person().section(), row.person().post())));
        facts.addClassName("kurogo-card-facts");
        facts.add(row.problem()
                .map(problem -> new StatusBadge(StatusBadge.Kind.MISSING, words.of(problem)))
                .orElseGet(() -> new StatusBadge(StatusBadge.Kind.DONE, words.get("byList.understood"))));
        return new ListItem(facts);
    }

    private void keep(TrainingSession session, List<EnrolmentListRow> rows) {
        Attending way = session.content().seats().atPlace() > 0 ? Attending.AT_PLACE : Attending.ONLINE;
        Attempt.at(words, () -> {
            Demand down = lists.enrol(session, rows, way);
            Notices.in(texts()).success(words.get("byList.kept", down.seated(), down.waiting()));
            getUI().ifPresent(ui -> ui.navigate("training/session/" + session.id()));
        });
    }
}
