package kurogo.followup.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.access.PersonalDataService;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.followup.AgreedAction;
import kurogo.followup.Minutes;
import kurogo.followup.MinutesService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 県との対話: the minutes a municipality was given, for its reporter. */
@Route("followup/minutes")
@Menu(order = 51, icon = "conversation", title = "followupminutes.nav")
@RolesAllowed("MUNICIPAL_REPORTER")
@StyleSheet("themes/kurogo/followup.css")
public class SharedMinutesView extends Screen {

    SharedMinutesView(
            MinutesService minutes, PersonalDataService personal, AreaService area, CurrentUser user, Clock clock) {
        FollowUpWords words = FollowUpWords.in(texts(), area);
        title(texts().get("followupminutes.title"));
        List<Minutes> shared = minutes.sharedWith(user.get().municipality().orElseThrow());
        if (shared.isEmpty()) {
            add(new EmptyState(
                    Symbol.CONVERSATION,
                    texts().get("followupminutes.empty"),
                    texts().get("followupminutes.empty.reason")));
        }
        Div list = new Div();
        list.addClassName("kurogo-stack");
        MinutesFiles files = new MinutesFiles(minutes, personal, words);
        shared.forEach(one -> list.add(panel(one, files, JapanTime.today(clock), words)));
        add(list);
    }

    private Panel panel(Minutes one, MinutesFiles files, LocalDate today, FollowUpWords words) {
        Panel panel = new Panel(one.title());
        UnorderedList agreed = new UnorderedList();
        one.agreed().forEach(action -> agreed.add(line(action, today, words)));
        panel.content(
                new Paragraph(words.when(one.appointment())),
                new FormattedText(one.asked()),
                new FormattedText(one.said()),
                agreed,
                new Div(files.word(() -> one), files.pdf(() -> one)));
        return panel;
    }

    private static ListItem line(AgreedAction action, LocalDate today, FollowUpWords words) {
        ListItem line = new ListItem(new Span(words.get(
                "agreedLine",
                action.agreed().what(),
                words.doer(action.agreed()),
                words.day(action.agreed().dueOn()),
                words.of(action.state()))));
        if (action.isOverdue(today)) {
            line.add(new Span("　"), StateBadge.overdue(words));
        }
        return line;
    }
}
