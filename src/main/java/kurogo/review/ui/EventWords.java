package kurogo.review.ui;

import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.review.FlagEvent;
import kurogo.text.Texts;

/** What happened to a flag, in a sentence. */
final class EventWords {

    private EventWords() {}

    static String of(FlagEvent event, Texts texts) {
        String day = PeriodNames.in(texts).of(JapanTime.dayOf(event.at()));
        String what = texts.get(
                "flags.event." + event.kind().name(),
                texts.get("flags.FlagState." + event.from().name()),
                texts.get("flags.FlagState." + event.to().name()));
        String line = texts.get("flags.event", day, event.actor(), what);
        return event.reason().isEmpty() ? line : texts.get("flags.event.reason", line, event.reason());
    }
}
