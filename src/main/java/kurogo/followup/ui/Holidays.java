package kurogo.followup.ui;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.calendar.JapaneseHolidays;
import kurogo.calendar.OfficeDays;

/** Names of holidays, and of the days around New Year on which the offices are closed, for the years in which they are known. */
final class Holidays {

    private Holidays() {}

    static Optional<String> on(LocalDate day, FollowUpWords words) {
        return Optional.of(day)
                .filter(known ->
                        known.getYear() >= JapaneseHolidays.FIRST_YEAR && known.getYear() <= JapaneseHolidays.LAST_YEAR)
                .flatMap(known -> JapaneseHolidays.on(known)
                        .map(holiday -> words.texts().of("calendar", holiday))
                        .or(() -> yearEnd(known, words)));
    }

    private static Optional<String> yearEnd(LocalDate day, FollowUpWords words) {
        return OfficeDays.closed(day)
                .filter(OfficeDays.Closed.YEAR_END::equals)
                .map(closed -> words.texts().of("rounds", closed));
    }
}
