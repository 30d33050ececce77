package kurogo.reminder;

import java.time.Clock;
import java.util.List;
import kurogo.access.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written down while mail is sent, each time in a transaction of its own: what was sent must not be forgotten. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class MailKeeping {

    private final ReminderRepository reminders;
    private final AuditTrail auditTrail;
    private final Clock clock;

    MailKeeping(ReminderRepository reminders, AuditTrail auditTrail, Clock clock) {
        this.reminders = reminders;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** What is left to send of a press. A mail an earlier try was sending when the program ended is not sent again. */
    List<Reminder> begin(String press) {
        reminders.allFailed(press, Reminder.State.SENDING, MailFailure.INTERRUPTED, "", clock.instant());
        return reminders.waiting(press);
    }

    boolean claim(Reminder mail) {
        return reminders.claim(mail.id());
    }

    void sent(Reminder mail) {
        reminders.done(mail.id(), clock.instant());
        auditTrail.record("reminder.sent", "reminder/" + mail.id(), "", mail.recipients());
    }

    void failed(Reminder mail, MailFailedException failure) {
        reminders.failed(mail.id(), failure.failure(), failure.reply(), clock.instant());
        auditTrail.record("reminder.failed", "reminder/" + mail.id(), "", failure.failure());
    }

    /** Lets what is left of a press fail. */
    void giveUp(String press, MailFailure failure, String reply) {
        reminders.allFailed(press, Reminder.State.WAITING, failure, reply, clock.instant());
    }
}
