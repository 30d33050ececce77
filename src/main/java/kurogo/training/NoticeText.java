package kurogo.training;

import java.util.Locale;
import java.util.stream.Collectors;
import kurogo.calendar.DayNames;
import kurogo.text.Texts;
import kurogo.training.TrainingNotice.Attendee;
import kurogo.training.TrainingNotice.Leader;

/** What a notice says, in Japanese: whoever takes part online learns how to join once they have a seat, whoever comes to the room where it is. */
final class NoticeText {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    private NoticeText() {}

    static String subject(TrainingNotice notice, TrainingSession session) {
        return JAPANESE.get(
                "trainingnotices.subject",
                JAPANESE.of("training", notice.kind()),
                session.content().title());
    }

    /** To somebody put down. */
    static String of(Attendee to, TrainingNotice notice, TrainingSession session) {
        Enrolment who = to.enrolment();
        return JAPANESE.get(
                "trainingnotices.text." + notice.kind().name(),
                who.name(),
                session.content().title(),
                days(session.content()),
                where(who, session.content()),
                session.cancelledBecause(),
                notice.change()
                        .map(change -> changes(change.as(who.attending()), who.isSeated()))
                        .orElse(""));
    }

    /** To their municipality, which is asked to hand it on. */
    static String handOn(Attendee to, TrainingNotice notice, TrainingSession session, String municipality) {
        return JAPANESE.get(
                "trainingnotices.handOn", municipality, to.enrolment().name(), of(to, notice, session));
    }

    /**
     * To somebody who teaches or helps.
     *
     * @param address where the session is looked at in the program; empty where nobody said where that is reached
     */
    static String of(Leader to, TrainingNotice notice, TrainingSession session, String address) {
        SessionContent content = session.content();
        return JAPANESE.get(
                "trainingnotices.leader." + ToLeader.of(to, notice, session).name(),
                content.title(),
                days(content),
                content.place().isBlank() ? JAPANESE.get("trainingnotices.online", content.online()) : content.place(),
                session.cancelledBecause(),
                notice.change().map(change -> changes(change, true)).orElse(""),
                address);
    }

    private static String changes(SessionChange change, boolean joins) {
        return JAPANESE.get("trainingnotices.changes", String.join("\n", ChangeText.lines(change, joins, JAPANESE)));
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
                ? JAPANESE.get("trainingnotices.online", content.online())
                : JAPANESE.get("trainingnotices.online.later");
    }
}
