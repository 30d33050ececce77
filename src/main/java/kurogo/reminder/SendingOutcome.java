package kurogo.reminder;

import java.util.List;

/**
 * What became of mail that was sent in one go.
 *
 * @param sent how many mails the mail server took
 * @param unsent how many it did not, or nobody gave it
 */
public record SendingOutcome(int sent, int unsent) {

    static SendingOutcome of(List<Reminder> mails) {
        int sent = (int) mails.stream()
                .filter(mail -> mail.state() == Reminder.State.DONE)
                .count();
        return new SendingOutcome(sent, mails.size() - sent);
    }
}
