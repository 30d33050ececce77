package kurogo.followup;

import java.util.Optional;
import kurogo.access.Colleague;

/**
 * Somebody who takes part in a conversation, as they stood then.
 *
 * @param side for whom
 * @param userId the account, for one of ours who has one
 * @param contactId the contact of a municipality it was chosen from
 * @param name their name
 * @param section their section; may be empty
 * @param post their post; may be empty
 */
public record Participant(
        Side side, Optional<Long> userId, Optional<Long> contactId, String name, String section, String post) {

    public Participant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A participant has a name");
        }
    }

    public static Participant of(Colleague colleague) {
        return new Participant(
                Side.US,
                Optional.of(colleague.id()),
                Optional.empty(),
                colleague.name(),
                colleague.section(),
                colleague.post());
    }

    public static Participant of(MunicipalContact contact) {
        return new Participant(
                Side.THEM,
                Optional.empty(),
                Optional.of(contact.id()),
                contact.person().name(),
                contact.person().section(),
                contact.person().post());
    }
}
