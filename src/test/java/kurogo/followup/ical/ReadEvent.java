package kurogo.followup.ical;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * An event as another program reads it.
 *
 * @param event the event as ical4j knows it
 */
public record ReadEvent(VEvent event) {

    /** The events of a calendar, which has to be valid by RFC 5545. */
    public static List<ReadEvent> of(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            if (calendar.validate().hasErrors()) {
                throw new IllegalStateException("Not valid: " + calendar.validate());
            }
            return calendar.<VEvent>getComponents("VEVENT").stream()
                    .map(ReadEvent::new)
                    .toList();
        } catch (IOException | ParserException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What a property says. */
    public String value(String property) {
        Optional<Property> found = event.getProperty(property);
        return String.valueOf(found.orElseThrow().getValue());
    }

    public int sequence() {
        return Integer.parseInt(value("SEQUENCE"));
    }

    public int alarms() {
        return event.getAlarms().size();
    }
}
