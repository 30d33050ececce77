package kurogo.training;

import java.util.Locale;
import java.util.stream.Collectors;
import kurogo.calendar.DayNames;
import kurogo.text.Texts;

/** What a notice says, in Japanese: whoever takes part online learns how to join once they have a seat, whoever comes to the room where it is. */
final class NoticeText {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    private NoticeText() {}

    static String subject(TrainingNotice notice, TrainingSession session) {
        return JAPANESE.get(
                "training.notice.subject",
                JAPANESE.of("training", notice.kind()),
                session.content().title());
    }

    static String of(TrainingNotice notice, TrainingSession session) {
        return JAPANESE.get(
                "training.notice.text." + notice.kind().name(),
                notice.enrolment().name(),
                session.content().title(),
                days(session.content()),
                where(notice.enrolment(), session.content()),
                session.cancelledBecause());
    }

    private static String days(SessionContent content) {
        DayNames names = DayNames.in(JAPANESE);
        return content.days().stream()
                .map(day -> names.dayAndHours(names.of(day.day()), names.hours(day.begins(), day.ends())))
                .collect(Collectors.joining("\n　　　"));
    }

    private static String where(Enrolment who, SessionContent content) {
        if (who.isAtPlace()) {
            return content.place();
        }
        return who.isSeated() && !content.online().isBlank()
                ? JAPANESE.get("training.notice.online", content.online())
                : JAPANESE.get("training.notice.online.later");
    }
}
