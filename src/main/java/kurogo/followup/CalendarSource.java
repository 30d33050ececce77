package kurogo.followup;

import java.time.LocalDate;
import java.util.List;

/** Something that has entries in the calendar all features share. Every bean of this type is asked. */
public interface CalendarSource {

    /**
     * What the signed-in person may see between two days, both included.
     *
     * @param mostADay at least so many of each day are wanted, the first ones in order
     */
    CalendarShare between(LocalDate first, LocalDate last, Scope scope, int mostADay);

    /** When somebody is taken up by something planned between two days, both included; by whatever it is, for that somebody has no time is no secret. */
    List<Engagement> engagements(LocalDate first, LocalDate last);
}
