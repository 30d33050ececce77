package kurogo.followup;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Something said of days in the calendar, such as that an assembly is in session.
 *
 * @param what in a word, the same for all that is of the same kind
 * @param whose which municipality it is about; nothing where it holds for the whole prefecture
 * @param note more about it; may be empty
 * @param first the first day
 * @param last the last day
 */
public record Remark(String what, Optional<MunicipalityCode> whose, String note, LocalDate first, LocalDate last) {

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
