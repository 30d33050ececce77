package kurogo.followup.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kurogo.area.AreaService;
import kurogo.followup.CalendarFeedService;
import kurogo.uikit.Screen;
import org.springframework.beans.factory.annotation.Value;

/** カレンダーの購読 for municipal reporters; people of the prefecture find the same among the settings of follow-up. */
@Route(CalendarAddressView.ROUTE)
@RolesAllowed("MUNICIPAL_REPORTER")
@StyleSheet("themes/kurogo/followup.css")
public class CalendarAddressView extends Screen {

    public static final String ROUTE = "training/own/calendar";

    CalendarAddressView(CalendarFeedService calendars, AreaService area, @Value("${kurogo.address}") String address) {
        FollowUpWords words = FollowUpWords.in(texts(), area);
        title(words.get("settings.calendar"));
        actions(new Anchor("training/own", texts().get("training.own.title")));
        add(new CalendarAddressPanel(calendars, words, words.get("settings.calendar.own"), address));
    }
}
