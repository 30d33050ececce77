package kurogo.reminder;

import java.time.Instant;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;

/**
 * A reminder that was given.
 *
 * @param id its number
 * @param period the period of its round
 * @param municipality who was reminded
 * @param municipalityName its name
 * @param way how it went
 * @param state what became of it
 * @param recipients addresses it was made out to, separated by commas; empty when none was known
 * @param section the section it was made out to
 * @param contactName the person it was made out to
 * @param subject its subject
 * @param text its text
 * @param failure why it could not be sent, when it could not
 * @param reply what the mail server said to that; empty otherwise
 * @param madeAt when it was made
 * @param madeBy display name of whoever made it
 * @param finishedAt when it was handed over or failed
 */
public record Reminder(
        long id,
        ReportingPeriod period,
        MunicipalityCode municipality,
        String municipalityName,
        Way way,
        State state,
        String recipients,
        String section,
        String contactName,
        String subject,
        String text,
        Optional<MailFailure> failure,
        String reply,
        Instant madeAt,
        String madeBy,
        Optional<Instant> finishedAt) {

    /** How far it went, for all that the program knows. */
    public Outcome outcome() {
        return switch (state) {
            case WAITING -> Outcome.WAITING;
            case SENDING -> Outcome.SENDING;
            case FAILED -> Outcome.FAILED;
            case DONE ->
                switch (way) {
                    case FILE -> Outcome.DRAFTED;
                    case COPY -> Outcome.COPIED;
                    case MAIL -> Outcome.SENT;
                };
        };
    }

    /** How far a reminder went: whether a draft or a copied text was ever sent, only its maker knows. */
    public enum Outcome {
        WAITING,
        SENDING,
        DRAFTED,
        COPIED,
        SENT,
        FAILED
    }

    /** What became of a reminder. */
    public enum State {
        /** Its turn has not come. */
        WAITING,
        /** It is being handed to the mail server. */
        SENDING,
        /** Handed over: to the person as file or text, or to the mail server. */
        DONE,
        /** It could not be sent. */
        FAILED
    }
}
