package kurogo.reminder.ui;

import com.vaadin.flow.component.html.Div;
import kurogo.reminder.ReminderService;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** The reminders of a round, read anew whenever something was asked. */
final class LogPanel extends Div {

    private final transient ReminderService reminders;
    private final transient ReportingRound round;
    private final transient Texts texts;
    private final Panel panel;

    LogPanel(ReminderService reminders, ReportingRound round, Texts texts) {
        this.reminders = reminders;
        this.round = round;
        this.texts = texts;
        this.panel = new Panel(texts.get("reminders.log"));
        add(panel);
        refresh();
    }

    void refresh() {
        panel.content(new ReminderLog(reminders.ofRound(round.id()), texts));
    }
}
