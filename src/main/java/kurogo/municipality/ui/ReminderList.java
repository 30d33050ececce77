package kurogo.municipality.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.reminder.Reminder;
import kurogo.text.Texts;

/** What a municipality was asked for, the newest first. */
final class ReminderList extends Grid<Reminder> {

    ReminderList(List<Reminder> reminders, Texts texts) {
        PeriodNames names = PeriodNames.in(texts);
        setItems(reminders);
        setMaxHeight("20rem");
        setAllRowsVisible(reminders.size() <= 6);
        getElement().setAttribute("aria-label", texts.get("reminders.log"));
        addColumn(reminder -> names.of(JapanTime.dayOf(reminder.madeAt()))).setHeader(texts.get("reminders.log.when"));
        addColumn(reminder -> names.of(reminder.period())).setHeader(texts.get("reception.round"));
        addColumn(Reminder::subject)
                .setHeader(texts.get("reminders.subject"))
                .setTooltipGenerator(Reminder::text)
                .setFlexGrow(3);
        addColumn(reminder -> texts.of("reminders", reminder.way())).setHeader(texts.get("reminders.log.way"));
        addColumn(reminder -> texts.of("reminders", reminder.state())).setHeader(texts.get("reception.standing"));
        addColumn(Reminder::recipients).setHeader(texts.get("reminders.log.to")).setFlexGrow(2);
        addColumn(Reminder::madeBy).setHeader(texts.get("reminders.log.by"));
    }
}
