package kurogo.reminder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.reminder.Reminder;
import kurogo.text.Texts;
import kurogo.uikit.StatusBadge;

/** What was asked of whom, the newest first; a row opens the words that were used. */
final class ReminderLog extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient Texts texts;

    ReminderLog(List<Reminder> reminders, Texts texts) {
        this.texts = texts;
        if (reminders.isEmpty()) {
            add(new Paragraph(texts.get("reminders.log.none")));
            return;
        }
        Grid<Reminder> grid = new Grid<>();
        grid.setItems(reminders);
        grid.setMaxHeight("26rem");
        grid.setAllRowsVisible(reminders.size() <= 10);
        grid.getElement().setAttribute("aria-label", texts.get("reminders.log"));
        grid.addColumn(this::when)
                .setHeader(texts.get("reminders.log.when"))
                .setComparator(Reminder::madeAt)
                .setSortable(true);
        grid.addComponentColumn(reminder ->
                        new Anchor("municipalities/" + reminder.municipality().digits(), reminder.municipalityName()))
                .setHeader(texts.get("reception.municipality"))
                .setComparator(Reminder::municipality)
                .setSortable(true);
        grid.addColumn(reminder -> texts.of("reminders", reminder.way())).setHeader(texts.get("reminders.log.way"));
        grid.addComponentColumn(this::state)
                .setHeader(texts.get("reception.standing"))
                .setFlexGrow(2);
        grid.addColumn(Reminder::recipients)
                .setHeader(texts.get("reminders.log.to"))
                .setFlexGrow(2);
        grid.addColumn(Reminder::madeBy).setHeader(texts.get("reminders.log.by"));
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::words));
        add(new Paragraph(texts.get("reminders.log.open")), grid);
    }

    private String when(Reminder reminder) {
        return PeriodNames.in(texts).of(JapanTime.dayOf(reminder.madeAt())) + " "
                + TIME.format(reminder.madeAt().atZone(JapanTime.ZONE));
    }

    private Component state(Reminder reminder) {
        Div badges = new Div(new StatusBadge(kind(reminder.outcome()), texts.of("reminders", reminder.outcome())));
        badges.addClassName("kurogo-badges");
        reminder.failure().ifPresent(failure -> badges.add(new Span(texts.of("reminders", failure))));
        return badges;
    }

    private static StatusBadge.Kind kind(Reminder.Outcome outcome) {
        return switch (outcome) {
            case WAITING -> StatusBadge.Kind.WAITING;
            case SENDING, DRAFTED, COPIED -> StatusBadge.Kind.IN_PROGRESS;
            case SENT -> StatusBadge.Kind.DONE;
            case FAILED -> StatusBadge.Kind.MISSING;
        };
    }

    private Component words(Reminder reminder) {
        Div words = new Div(
                new Paragraph(texts.get("reminders.preview.subject", reminder.subject())), new Pre(reminder.text()));
        if (!reminder.reply().isEmpty()) {
            words.add(new Paragraph(texts.get("reminders.log.reply", reminder.reply())));
        }
        words.addClassName("kurogo-letter");
        return words;
    }
}
