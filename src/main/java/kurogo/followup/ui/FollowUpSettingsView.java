package kurogo.followup.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kurogo.access.ColleagueService;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.followup.CalendarFeedService;
import kurogo.followup.HandoverService;
import kurogo.followup.NoticeService;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import org.springframework.beans.factory.annotation.Value;

/** 設定: the section the person belongs to, the private address of their calendar, and, for administrators, handing conversations over. */
@Route("followup/settings")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class FollowUpSettingsView extends Screen {

    private final transient ColleagueService colleagues;
    private final transient FollowUpWords words;

    FollowUpSettingsView(
            ColleagueService colleagues,
            CalendarFeedService calendars,
            NoticeService notices,
            HandoverService handovers,
            AreaService area,
            CurrentUser user,
            @Value("${kurogo.address}") String address) {
        this.colleagues = colleagues;
        this.words = FollowUpWords.in(texts(), area);
        title(words.get("settings"));
        Panel questions = new Panel(
                words.get("settings.questions"),
                new Paragraph(words.get("settings.questions.hint")),
                new Anchor("followup/questions", words.get("settings.questions")));
        questions.setVisible(Writers.may(user));
        Div panels = new Div(
                section(),
                new NoticeSettingPanel(notices, texts()),
                new CalendarAddressPanel(calendars, words, words.get("settings.calendar.hint"), address),
                questions);
        if (user.get().role() == Role.ADMINISTRATOR) {
            panels.add(new HandoverPanel(handovers, colleagues, words));
        }
        panels.addClassName("kurogo-stack");
        add(FollowUpNav.at(FollowUpNav.Place.SETTINGS, words), panels);
    }

    private Panel section() {
        String name = colleagues.me().section();
        return new Panel(
                words.get("settings.section"),
                new Paragraph(name.isEmpty() ? words.get("settings.section.none") : name),
                new Paragraph(words.get("settings.section.hint")));
    }
}
