package kurogo.municipality;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened with a municipality.
 *
 * @param kind what kind of thing
 * @param day when, in Japan
 * @param title what, in a few words
 * @param detail more about it; may be empty
 * @param actor who did it; empty where nobody is to be named
 * @param address of the screen that shows it, if one does
 * @param overdue whether it was to be done by that day and is not
 */
public record TimelineEntry(
        TimelineKind kind,
        LocalDate day,
        String title,
        String detail,
        String actor,
        Optional<String> address,
        boolean overdue) {

    /** Something that waits for nobody. */
    public TimelineEntry(
            TimelineKind kind, LocalDate day, String title, String detail, String actor, Optional<String> address) {
        this(kind, day, title, detail, actor, address, false);
    }
}
