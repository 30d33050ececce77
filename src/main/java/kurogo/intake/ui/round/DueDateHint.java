package kurogo.intake.ui.round;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import kurogo.calendar.OfficeDays;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;

/** What there is to know of a due date: its weekday, and whether the offices are closed on it. */
final class DueDateHint {

    private DueDateHint() {}

    static String on(LocalDate day, Texts texts) {
        Optional<OfficeDays.Closed> closed = OfficeDays.closed(day);
        return closed.map(why -> texts.get(
                        "rounds.due.closed",
                        named(day, texts),
                        texts.of("rounds", why),
                        named(OfficeDays.onOrAfter(day), texts)))
                .orElseGet(() -> named(day, texts));
    }

    /** How a due date came about that was moved on by a year. */
    static String proposed(LocalDate before, LocalDate day, Texts texts) {
        LocalDate yearLater = before.plusYears(1);
        return OfficeDays.closed(yearLater)
                .map(why -> texts.get(
                        "rounds.due.moved", named(day, texts), named(yearLater, texts), texts.of("rounds", why)))
                .orElseGet(() -> texts.get("rounds.due.yearLater", named(day, texts)));
    }

    private static String named(LocalDate day, Texts texts) {
        return texts.get(
                "rounds.due.day",
                PeriodNames.in(texts).of(day),
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.language()));
    }
}
