package kurogo.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kurogo.followup.CalendarEntry;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Symbol;

/** The calendar as a list of days on which there is something. */
final class CalendarAgenda extends Div {

    CalendarAgenda(List<CalendarEntry> entries, FollowUpWords words, CalendarDesk desk) {
        addClassName("kurogo-agenda");
        if (entries.isEmpty()) {
            add(new EmptyState(Symbol.CALENDAR, words.get("calendar.empty"), words.get("calendar.empty.reason")));
            return;
        }
        entries.stream()
                .collect(Collectors.groupingBy(CalendarEntry::day, TreeMap::new, Collectors.toList()))
                .forEach((day, ofDay) -> {
                    Section section = new Section(
                            new H3(words.get("dayWithWeekday", words.day(day), words.weekday(day.getDayOfWeek()))));
                    ofDay.forEach(entry -> section.add(
                            new CalendarChip(entry, entries.stream().anyMatch(entry::clashesWith), words, desk)));
                    add(section);
                });
    }
}
