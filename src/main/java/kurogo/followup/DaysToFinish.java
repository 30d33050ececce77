package kurogo.followup;

import java.time.LocalDate;

/**
 * The days on which an agreed action can have been done: from when it was agreed on to today.
 *
 * @param first the first one
 * @param last the last one
 */
public record DaysToFinish(LocalDate first, LocalDate last) {

    boolean contain(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
