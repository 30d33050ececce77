package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import kurogo.followup.ical.Event;
import kurogo.text.Texts;

/** Something whose matters other calendar programs read at a person's private address. Every bean of this type is asked. */
public interface FeedSource {

    /**
     * What concerns the signed-in person between two days, both included; what was cancelled stands in it as cancelled.
     *
     * @param texts the words and the language to say it in
     */
    List<Event> concerning(LocalDate first, LocalDate last, Texts texts);
}
