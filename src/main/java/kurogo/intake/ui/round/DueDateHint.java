package kurogo.intake.ui.round;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.calendar.DayNames;
import kurogo.calendar.OfficeDays;
import kurogo.text.Texts;

/** What there is to know of a due date: its weekday, and whether the offices are closed on it. */
final class DueDateHint {

    private DueDateHint() {}

    static String on(LocalDate day, Texts texts) {
        Optional<OfficeDays.Closed> closed = OfficeDays.closed(day);
        return closed.map(why -> texts.get(
                        "rounds.due.closed",
                        DayNames.in(texts).of(day),
                        texts.of("rounds", why),
                        DayNames.in(texts).of(OfficeDays.onOrAfter(day))))
                .orElseGet(() -> DayNames.in(texts).of(day));
    }

    /** How a due date came about that was moved on by a year. */
    static String proposed(LocalDate before, LocalDate day, Texts texts) {
        LocalDate yearLater = before.plusYears(1);
        return OfficeDays.closed(yearLater)
                .map(why -> texts.get(
                        "rounds.due.moved",
                        DayNames.in(texts).of(day),
                        DayNames.in(texts).of(yearLater),
                        texts.of("rounds", why)))
                .orElseGet(() ->
                        texts.get("rounds.due.yearLater", DayNames.in(texts).of(day)));
    }
}
