package kurogo.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import kurogo.access.Role;
import kurogo.reminder.ReminderService;
import kurogo.report.PaceService;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** What the prefecture sees of a round beside its reports: where it leads on, who was reminded, how fast reports come. */
@Component
class ReceptionAside {

    private final PaceService pace;
    private final ReminderService reminders;

    ReceptionAside(PaceService pace, ReminderService reminders) {
        this.pace = pace;
        this.reminders = reminders;
    }

    /** Links to what else there is of a round; none for a municipality. */
    Anchor[] links(ReportingRound round, Role role, Texts texts) {
        String query = "?round=" + round.period().code();
        List<Anchor> links = new ArrayList<>();
        if (role != Role.MUNICIPAL_REPORTER) {
            links.add(new Anchor("reception/rounds", texts.get("rounds.manage")));
        }
        if (isStaff(role)) {
            links.add(new Anchor("reception/reminders" + query, texts.get("reminders.open")));
            links.add(new Anchor("reception/mappings", texts.get("mapping.list.open")));
        }
        if (role != Role.MUNICIPAL_REPORTER) {
            links.add(new Anchor("reception/table" + query, texts.get("reception.table.open")));
        }
        return links.toArray(Anchor[]::new);
    }

    /** Nothing for a municipality: how the others do is not its business. */
    Div of(ReportingRound round, Role role, Texts texts) {
        Div aside = new Div();
        aside.addClassName("kurogo-stack");
        if (role != Role.MUNICIPAL_REPORTER) {
            aside.add(
                    new RemindersNote(round, reminders.ofRound(round.id()), isStaff(role), texts),
                    new PacePanel(pace.of(round), texts));
        }
        return aside;
    }

    private static boolean isStaff(Role role) {
        return role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
    }
}
