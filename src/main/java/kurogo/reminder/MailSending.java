package kurogo.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.jobs.JobFailedException;
import kurogo.jobs.JobKind;
import kurogo.jobs.JobRun;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Sends the mails of one press of a button, one after the other. Each is written down before and after it is handed to the
 * server, so that one begun again by a program that had ended sends no mail a second time.
 */
@Component
class MailSending implements JobKind {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    private final MailKeeping keeping;
    private final MailServer server;
    private final Clock clock;

    MailSending(MailKeeping keeping, MailServer server, Clock clock) {
        this.keeping = keeping;
        this.server = server;
        this.clock = clock;
    }

    /** What a job of this kind works on: one at a time for each round. */
    static String subject(long roundId) {
        return "reminder/round/" + roundId;
    }

    @Override
    public String name() {
        return "reminder.send";
    }

    @Override
    public void run(String press, JobRun run) {
        List<Reminder> mails = keeping.begin(press);
        Optional<Mail.Sender> sender = server.sender();
        for (int done = 0; done < mails.size(); done++) {
            Reminder mail = mails.get(done);
            run.progress(done, mails.size(), mail.municipalityName());
            if (keeping.claim(mail)) {
                send(press, mail, sender);
            }
        }
        run.progress(mails.size(), mails.size(), "");
    }

    private void send(String press, Reminder mail, Optional<Mail.Sender> sender) {
        try {
            server.send(new Mail(
                    sender,
                    MailAddress.readAll(mail.recipients()),
                    mail.subject(),
                    mail.text(),
                    clock.instant(),
                    sender.map(from -> id(press, mail, from))));
            keeping.sent(mail);
        } catch (MailFailedException failure) {
            keeping.failed(mail, failure);
            if (failure.failure().holdsForAll()) {
                keeping.giveUp(press, failure.failure(), failure.reply());
                throw new JobFailedException(JAPANESE.of("reminders", failure.failure()));
            }
        }
    }

    /** The same for the same mail, so that mail servers know it again. */
    private static String id(String press, Reminder mail, Mail.Sender from) {
        String address = from.address().text();
        return "<kurogo." + press + "." + mail.id() + address.substring(address.indexOf('@')) + ">";
    }
}
