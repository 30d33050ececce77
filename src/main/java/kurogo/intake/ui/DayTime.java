package kurogo.intake.ui;

import java.time.Instant;
import java.time.ZonedDateTime;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;

/** A moment in words, as it was in Japan. */
final class DayTime {

    private DayTime() {}

    static String of(Instant moment, Texts texts) {
        ZonedDateTime there = moment.atZone(JapanTime.ZONE);
        return texts.get(
                "preview.dayTime",
                PeriodNames.in(texts).of(there.toLocalDate()),
                "%02d:%02d".formatted(there.getHour(), there.getMinute()));
    }
}
