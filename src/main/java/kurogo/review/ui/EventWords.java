package kurogo.review.ui;

import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.review.FlagEvent;
import kurogo.text.Texts;

/** What happened to a flag, in a sentence. */
final class EventWords {

    private EventWords() {}

    /** When, by whom and what. */
    static String of(FlagEvent event, Texts texts) {
        String day = PeriodNames.in(texts).of(JapanTime.dayOf(event.at()));
        String line = texts.get("flags.event", day, event.actor(), what(event, texts));
        return event.reason().isEmpty() ? line : texts.get("flags.event.reason", line, event.reason());
    }

    /** What alone. */
    static String what(FlagEvent event, Texts texts) {
        String what = texts.get(
                "flags.event." + event.kind().name(),
                texts.get("flags.FlagState." + event.from().name()),
                texts.get("flags.FlagState." + event.to().name()));
        if (event.kind() == FlagEvent.Kind.ASSIGNED) {
            return event.assignee().isEmpty()
                    ? texts.get("evidence.event.unassigned")
                    : texts.get("evidence.event.assigned", event.assignee());
        }
        return event.evaluated()
                .map(evaluated -> evaluated(evaluated, what, texts))
                .orElse(what);
    }

    private static String evaluated(FlagEvent.Evaluated evaluated, String what, Texts texts) {
        if (evaluated.goneBecause().isPresent()) {
            return texts.get(
                    "flags.event.reason",
                    what,
                    texts.of("evidence", evaluated.goneBecause().get()));
        }
        return evaluated.before() == evaluated.after()
                ? texts.get("evidence.event.found", what, texts.of("review", evaluated.after()))
                : texts.get(
                        "evidence.event.severity",
                        what,
                        texts.of("review", evaluated.before()),
                        texts.of("review", evaluated.after()));
    }
}
