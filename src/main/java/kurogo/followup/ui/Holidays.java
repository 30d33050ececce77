package kurogo.followup.ui;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.calendar.JapaneseHolidays;

/** Names of holidays, for the years in which they are known. */
final class Holidays {

    private Holidays() {}

    static Optional<String> on(LocalDate day, FollowUpWords words) {
        return Optional.of(day)
                .filter(known ->
                        known.getYear() >= JapaneseHolidays.FIRST_YEAR && known.getYear() <= JapaneseHolidays.LAST_YEAR)
                .flatMap(JapaneseHolidays::on)
                .map(holiday -> words.texts().of("calendar", holiday));
    }
}
