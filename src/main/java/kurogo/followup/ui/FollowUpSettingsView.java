package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import kurogo.access.ColleagueService;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.followup.CalendarFeedService;
import kurogo.followup.NoticeService;
import kurogo.uikit.CopyButton;
import kurogo.uikit.Panel;
import kurogo.uikit.ProgramAddress;
import kurogo.uikit.Screen;
import org.springframework.beans.factory.annotation.Value;

/** 設定: the section the person belongs to, and the private address of their calendar. */
@Route("followup/settings")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class FollowUpSettingsView extends Screen {

    private final transient ColleagueService colleagues;
    private final transient CalendarFeedService calendars;
    private final transient FollowUpWords words;
    private final String address;
    private final Div calendar = new Div();

    FollowUpSettingsView(
            ColleagueService colleagues,
            CalendarFeedService calendars,
            NoticeService notices,
            AreaService area,
            CurrentUser user,
            @Value("${kurogo.address}") String address) {
        this.colleagues = colleagues;
        this.calendars = calendars;
        this.words = FollowUpWords.in(texts(), area);
        this.address = address;
        title(words.get("settings"));
        calendar.addClassName("kurogo-stack");
        Panel questions = new Panel(
                words.get("settings.questions"),
                new Paragraph(words.get("settings.questions.hint")),
                new Anchor("followup/questions", words.get("settings.questions")));
        questions.setVisible(Writers.may(user));
        Div panels = new Div(
                section(),
                new NoticeSettingPanel(notices, texts()),
                new Panel(words.get("settings.calendar"), calendar),
                questions);
        panels.addClassName("kurogo-stack");
        add(FollowUpNav.at(FollowUpNav.Place.SETTINGS, words), panels);
        showCalendar();
    }

    private Panel section() {
        String name = colleagues.me().section();
        return new Panel(
                words.get("settings.section"),
                new Paragraph(name.isEmpty() ? words.get("settings.section.none") : name),
                new Paragraph(words.get("settings.section.hint")));
    }

    private void showCalendar() {
        calendar.removeAll();
        Optional<Instant> issued = calendars.issuedAt();
        calendar.add(
                new Paragraph(words.get("settings.calendar.hint")),
                new Paragraph(issued.map(at -> words.get("settings.calendar.issued", words.moment(at)))
                        .orElse(words.get("settings.calendar.none"))));
        Button issue = new Button(
                words.get(issued.isPresent() ? "settings.calendar.again" : "settings.calendar.issue"),
                click -> showAddress(calendars.issue()));
        calendar.add(issue);
        if (issued.isPresent()) {
            calendar.add(new Button(words.get("settings.calendar.revoke"), click -> {
                calendars.revoke();
                showCalendar();
            }));
        }
    }

    /** The secret is shown once; what is kept of it cannot be turned back. */
    private void showAddress(String token) {
        showCalendar();
        ProgramAddress.find(address, root -> showAddress(root, "/calendar/" + token + ".ics"));
    }

    private void showAddress(String root, String path) {
        Code shown = new Code(root + path);
        shown.addClassName("kurogo-address");
        calendar.add(
                new Paragraph(words.get("settings.calendar.once")),
                shown,
                new CopyButton(words.get("settings.calendar.copy"), () -> root + path, () -> {}, texts()));
    }
}
