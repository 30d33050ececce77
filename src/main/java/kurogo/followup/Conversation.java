package kurogo.followup;

import java.time.Instant;
import java.util.Optional;
import kurogo.access.Colleague;

/**
 * A conversation on record.
 *
 * @param id its number
 * @param uid how calendars know it
 * @param content what people wrote about it
 * @param owner whoever is responsible for it
 * @param changed its last change
 * @param sequence grows when calendars have something new to learn
 * @param withdrawal why it was withdrawn, if it was
 * @param version counts its changes
 */
public record Conversation(
        long id,
        String uid,
        ConversationContent content,
        Colleague owner,
        Change changed,
        int sequence,
        Optional<Withdrawal> withdrawal,
        int version) {

    /**
     * A change.
     *
     * @param at when
     * @param by display name of whoever made it
     */
    public record Change(Instant at, String by) {}

    /**
     * That a record does not count any more.
     *
     * @param change when and by whom
     * @param reason why
     */
    public record Withdrawal(Change change, String reason) {}

    /** Whether it counts. */
    public boolean stands() {
        return withdrawal.isEmpty();
    }
}
