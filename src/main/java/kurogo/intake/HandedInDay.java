package kurogo.intake;

import java.time.LocalDate;
import java.util.Optional;

/** The day a file counts as handed in, until staff say otherwise. */
final class HandedInDay {

    private HandedInDay() {}

    /**
     * The day written on the report; the day it came in when none is written or the one written lies in the future.
     *
     * @param written the day written; of several reports in one file the latest
     */
    static LocalDate of(Optional<LocalDate> written, LocalDate cameIn) {
        return written.filter(day -> !day.isAfter(cameIn)).orElse(cameIn);
    }
}
