package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kurogo.area.AreaService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.training.Attending;
import kurogo.training.Demand;
import kurogo.training.EnrolmentListRow;
import kurogo.training.EnrolmentListService;
import kurogo.training.ListedPerson;
import kurogo.training.SessionService;
import kurogo.training.TrainingSession;
import kurogo.training.ui.ListedLine.Choice;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** People put down by a list: every line is shown as it was understood before anything is kept. */
@Route("training/enrol/:id([0-9]{1,18})")
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class EnrolmentListView extends Screen implements BeforeEnterObserver {

    private final transient SessionService sessions;
    private final transient EnrolmentListService lists;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private final Div content = new Div();

    EnrolmentListView(SessionService sessions, EnrolmentListService lists, AreaService area, Clock clock) {
        this.sessions = sessions;
        this.lists = lists;
        this.words = TrainingWords.in(texts(), area);
        this.clock = clock;
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
        LocalDate moved = FiscalYear.of(JapanTime.today(clock)).firstDay();
        List<ListedLine> lines =
                rows.stream().map(row -> new ListedLine(row, moved, words)).toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-agreed");
        lines.forEach(list::add);
        List<ListedLine> taken = lines.stream().filter(ListedLine::isTaken).toList();
        WayField way = new WayField(session.content().seats(), words);
        Button keep = new Button(words.get("byList.keep", taken.size()), click -> keep(session, taken, way.getValue()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setEnabled(!taken.isEmpty());
        List<Component> parts = new ArrayList<>();
        long differing = taken.stream().filter(ListedLine::differs).count();
        if (differing > 0) {
            parts.add(new Paragraph(words.get("byList.differing", differing)));
            parts.add(forAll(taken));
        }
        parts.add(list);
        parts.add(way);
        parts.add(keep);
        String title = words.get("byList.preview", taken.size(), rows.size() - taken.size());
        Div stack = new Div(parts.toArray(Component[]::new));
        stack.addClassName("kurogo-stack");
        return new Panel(title, stack);
    }

    private Div forAll(List<ListedLine> lines) {
        Div all = new Div(
                new Button(words.get("byList.all.STAY"), click -> lines.forEach(one -> one.choose(Choice.STAY))),
                new Button(words.get("byList.all.CHANGE"), click -> lines.forEach(one -> one.choose(Choice.CHANGE))));
        all.addClassName("kurogo-card-facts");
        return all;
    }

    private void keep(TrainingSession session, List<ListedLine> lines, Attending way) {
        List<ListedPerson> people =
                lines.stream().flatMap(line -> line.settled().stream()).toList();
        if (people.size() < lines.size()) {
            Notices.in(texts()).error(words.get("byList.undecided", lines.size() - people.size()));
            return;
        }
        Attempt.at(words, () -> {
            Demand down = lists.enrol(session, people, way);
            Notices.in(texts()).success(words.get("byList.kept", down.seated(), down.waiting()));
            getUI().ifPresent(ui -> ui.navigate("training/session/" + session.id()));
        });
    }
}
