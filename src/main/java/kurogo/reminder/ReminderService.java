package kurogo.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.area.master.MunicipalityCode;
import kurogo.jobs.Job;
import kurogo.jobs.JobService;
import kurogo.jobs.JobUnderwayException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters over as drafts, text or mail, and keeps what was asked of whom. */
@Service
@Transactional
@ForStaff
public class ReminderService {

    private final LetterService letters;
    private final ReminderRepository reminders;
    private final MailServer mail;
    private final MailSending sending;
    private final JobService jobs;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    ReminderService(
            LetterService letters,
            ReminderRepository reminders,
            MailServer mail,
            MailSending sending,
            JobService jobs,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.letters = letters;
        this.reminders = reminders;
        this.mail = mail;
        this.sending = sending;
        this.jobs = jobs;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Writes letters as drafts for the person's own mail program, and keeps that they were made. Without any municipality
     * left to ask, nothing is made.
     */
    public Optional<LetterFile> drafts(ReminderOrder order, String press) {
        List<Letter> made = keep(order, press, Way.FILE, letters.of(order));
        return made.isEmpty() ? Optional.empty() : Optional.of(LetterFiles.of(made, mail.sender(), clock.instant()));
    }

    /** Keeps that the person took letters over as text. */
    public List<Letter> copied(ReminderOrder order, String press) {
        return keep(order, press, Way.COPY, letters.of(order));
    }

    /** Whether mail can be sent from here. */
    @Transactional(readOnly = true)
    public boolean canSend() {
        return mail.isConfigured();
    }

    /**
     * Sends letters by mail to all who can be reached, as a job. Nothing happens when none can be.
     *
     * @param press which press of a button asks for it; the same is never followed twice
     * @throws PressedTwiceException when it was followed already
     * @throws JobUnderwayException while mail of the same round is being sent
     * @throws IllegalStateException when no mail server is configured
     */
    public Optional<Job> send(ReminderOrder order, String press) {
        if (!mail.isConfigured()) {
            throw new IllegalStateException("No mail server is configured");
        }
        giveUpStranded(order.roundId());
        List<Letter> reachable = letters.of(order).stream()
                .filter(letter -> letter.addressee().isReachable())
                .toList();
        List<Letter> kept = keep(order, press, Way.MAIL, reachable);
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(jobs.start(sending, MailSending.subject(order.roundId()), press));
    }

    /** Mail left waiting by a job that could not begin, such as one whose sender was locked out, is not sent later on. */
    private void giveUpStranded(long roundId) {
        if (underway(roundId).isEmpty()) {
            reminders.cancel(roundId, clock.instant());
        }
    }

    private List<Letter> keep(ReminderOrder order, String press, Way way, List<Letter> made) {
        if (reminders.isPressed(press)) {
            throw new PressedTwiceException(press);
        }
        if (!made.isEmpty()) {
            reminders.insert(
                    new NewReminder(
                            order, press, way, clock.instant(), user.get().displayName()),
                    made);
            auditTrail.record(
                    "reminder.made",
                    "round/" + order.roundId(),
                    "",
                    Map.of(
                            "way", way,
                            "press", press,
                            "municipalities",
                                    made.stream()
                                            .map(letter -> letter.addressee()
                                                    .municipality()
                                                    .digits())
                                            .toList()));
        }
        return made;
    }

    /** The sending of a round's mail that is under way. */
    @Transactional(readOnly = true)
    public Optional<Job> underway(long roundId) {
        return jobs.underwayOn(MailSending.subject(roundId));
    }

    /** What became of the mail of a round that was sent last, all that was ordered at once. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public SendingOutcome lastSending(long roundId) {
        List<Reminder> mails = reminders.ofRound(roundId).stream()
                .filter(reminder -> reminder.way() == Way.MAIL)
                .toList();
        return SendingOutcome.of(mails.stream()
                .filter(mail -> mail.madeAt().equals(mails.getFirst().madeAt()))
                .toList());
    }

    /** Stops the sending of a round's mail: what has not been sent yet is not sent. Returns how many mails that was. */
    public int cancel(long roundId) {
        int cancelled = reminders.cancel(roundId, clock.instant());
        auditTrail.record("reminder.cancelled", "round/" + roundId, "", cancelled);
        return cancelled;
    }

    /** Everything a round's municipalities were reminded of, the newest first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<Reminder> ofRound(long roundId) {
        return reminders.ofRound(roundId);
    }

    /** Everything a municipality was reminded of, the newest first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<Reminder> ofMunicipality(MunicipalityCode municipality) {
        return reminders.ofMunicipality(municipality);
    }
}
