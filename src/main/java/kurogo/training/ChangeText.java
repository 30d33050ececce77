package kurogo.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kurogo.calendar.DayNames;
import kurogo.text.Texts;

/** What of a session is other than it was, in the words of one language. */
public final class ChangeText {

    private ChangeText() {}

    /**
     * A line for each thing that changed: before and after.
     *
     * @param joins whether the reader may learn how to join online
     */
    public static List<String> lines(SessionChange change, boolean joins, Texts texts) {
        List<String> lines = new ArrayList<>();
        if (change.isOfDays()) {
            lines.add(line("days", days(change.before(), texts), days(change.after(), texts), texts));
        }
        if (change.isOfPlace()) {
            lines.add(line("place", change.before().place(), change.after().place(), texts));
        }
        if (change.isOfOnline()) {
            lines.add(
                    joins
                            ? line(
                                    "online",
                                    change.before().online(),
                                    change.after().online(),
                                    texts)
                            : texts.get("trainingnotices.change.onlineLater"));
        }
        return lines;
    }

    private static String line(String what, String before, String after, Texts texts) {
        return texts.get("trainingnotices.change." + what, orNone(before, texts), orNone(after, texts));
    }

    private static String orNone(String words, Texts texts) {
        return words.isBlank() ? texts.get("trainingnotices.change.none") : words;
    }

    private static String days(SessionChange.Plan plan, Texts texts) {
        DayNames names = DayNames.in(texts);
        return plan.days().stream()
                .map(day -> names.dayAndHours(names.of(day.day()), names.hours(day.begins(), day.ends())))
                .collect(Collectors.joining(texts.get("training.between")));
    }
}
