package kurogo.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.reminder.Reminder;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;

/** How many reminders went out in a round, when the last one did, and the way to their record. */
final class RemindersNote extends Div {

    RemindersNote(ReportingRound round, List<Reminder> reminders, boolean staff, Texts texts) {
        addClassName("kurogo-badges");
        String words = reminders.stream()
                .findFirst()
                .map(last -> texts.get(
                        "reminders.note",
                        reminders.size(),
                        PeriodNames.in(texts).of(JapanTime.dayOf(last.madeAt()))))
                .orElseGet(() -> texts.get("reminders.log.none"));
        add(new Span(words));
        if (staff) {
            add(new Anchor("reception/reminders?round=" + round.period().code(), texts.get("reminders.note.open")));
        }
    }
}
