package kurogo.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.area.MunicipalityNames;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;

/** Puts a day's reminders into the words of a mail. */
final class DigestText {

    private DigestText() {}

    static String of(Reminders reminders, FollowUpAddress address, MunicipalityNames names, Texts texts) {
        List<String> lines = new ArrayList<>();
        part(lines, texts.get("followupnotices.announcements"), announcements(reminders.announcements(), texts));
        part(lines, texts.get("followupnotices.appointments"), appointments(reminders.appointments(), texts));
        part(lines, texts.get("followupnotices.unrecorded"), appointments(reminders.unrecorded(), texts));
        part(lines, texts.get("followupnotices.overdue"), actions(reminders.overdue(), names, texts));
        part(lines, texts.get("followupnotices.due"), actions(reminders.due(), names, texts));
        Optional.of(address.of("")).filter(place -> !place.isEmpty()).ifPresent(lines::add);
        lines.add(texts.get("followupnotices.off"));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> announcements(List<Announcement> announcements, Texts texts) {
        return announcements.stream()
                .map(one -> texts.get("followupnotices.announcement", one.when(), one.what()))
                .toList();
    }

    private static List<String> appointments(List<ConversationLine> appointments, Texts texts) {
        return appointments.stream()
                .map(line -> texts.get(
                        "followupnotices.appointment",
                        PeriodNames.in(texts).of(line.appointment().day()),
                        line.appointment().begins().map(Object::toString).orElse(""),
                        line.title()))
                .toList();
    }

    private static List<String> actions(List<ActionLine> actions, MunicipalityNames names, Texts texts) {
        return actions.stream()
                .map(line -> texts.get(
                        "followupnotices.action",
                        PeriodNames.in(texts).of(line.action().agreed().dueOn()),
                        names.of(line.action().agreed().municipality()),
                        line.action().agreed().what()))
                .toList();
    }

    private static void part(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(title);
            items.forEach(item -> lines.add("・" + item));
            lines.add("");
        }
    }
}
