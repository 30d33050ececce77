package kurogo.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import kurogo.followup.CalendarDay;

/** What is shown of a day of the calendar, and the way to the rest. */
final class DayEntries extends Div {

    /**
     * The entries of a day.
     *
     * @param listed whether the day stands in a list of days rather than in a grid
     */
    DayEntries(CalendarDay day, FollowUpWords words, CalendarDesk desk, boolean listed) {
        addClassName("kurogo-day-entries");
        day.entries().forEach(entry -> add(new CalendarChip(entry, words, desk, listed)));
        if (day.more() > 0) {
            Anchor rest = new Anchor(desk.address().apply(day.day()), words.get("calendar.more", day.more()));
            rest.addClassName("kurogo-chip-more");
            rest.getElement()
                    .setAttribute("router-link", true)
                    .setAttribute(
                            "aria-label", words.get("calendar.more.label", words.shortDay(day.day()), day.more()));
            add(rest);
        }
    }
}
