package kurogo.training.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.export.MailDraft;
import kurogo.followup.ical.CalendarText;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import kurogo.training.Participant;
import kurogo.training.SessionContent;
import kurogo.training.SessionEvents;
import kurogo.training.TrainingSession;
import kurogo.uikit.Download;

/** What is taken away of a session: its days for a calendar, a mail to everybody put down. */
final class SessionFiles {

    private final TrainingWords words;

    SessionFiles(TrainingWords words) {
        this.words = words;
    }

    Download calendar(TrainingSession session, List<CourseUnit> course) {
        return new Download(
                session.content().title() + ".ics",
                CalendarText.MEDIA_TYPE,
                SessionEvents.file(session, course, words.texts()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A mail to those with a seat or on the waiting list who have an address; of a cancelled session it says why. How to join online stands in it where
     * nobody waits who is not to learn it.
     */
    Download mail(TrainingSession session, List<Enrolment> all, List<Participant> people) {
        SessionContent content = session.content();
        Set<Long> down = all.stream()
                .filter(one -> one.isSeated() || one.isWaiting())
                .map(Enrolment::participantId)
                .collect(Collectors.toSet());
        List<String> to = people.stream()
                .filter(one -> down.contains(one.id()))
                .map(one -> one.person().email())
                .filter(address -> !address.isBlank())
                .distinct()
                .toList();
        boolean someoneWaits = all.stream().anyMatch(Enrolment::isWaiting);
        MailDraft draft =
                new MailDraft(to, words.get("session.mail.subject", content.title()), text(session, someoneWaits));
        return new Download(content.title() + ".eml", "message/rfc822", draft.bytes());
    }

    String text(TrainingSession session, boolean someoneWaits) {
        SessionContent content = session.content();
        String more = session.cancelledBecause().isBlank()
                ? content.materials()
                : words.get("session.mail.cancelled", session.cancelledBecause());
        String online = content.online().isBlank()
                ? ""
                : words.get(
                        "session.mail.online",
                        someoneWaits ? words.get("session.mail.online.later") : content.online());
        String where = words.list(Stream.of(content.place(), online)
                .filter(part -> !part.isBlank())
                .toList());
        return words.get("session.mail.text", content.title(), words.everyDay(content), where, more);
    }
}
