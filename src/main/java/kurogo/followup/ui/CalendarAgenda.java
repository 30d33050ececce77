package kurogo.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurogo.followup.CalendarDay;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Symbol;

/** The calendar as a list of days on which there is something. */
final class CalendarAgenda extends Div {

    CalendarAgenda(List<CalendarDay> days, FollowUpWords words, CalendarDesk desk) {
        addClassName("kurogo-agenda");
        if (days.isEmpty()) {
            add(new EmptyState(Symbol.CALENDAR, words.get("calendar.empty"), words.get("calendar.empty.reason")));
            return;
        }
        days.forEach(day ->
                add(new Section(new H3(words.dayWithWeekday(day.day())), new DayEntries(day, words, desk, true))));
    }
}
