package kurogo.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Sees to it that municipalities get to read only what its writer has seen in full. What others put on record meanwhile comes into a
 * content too, and may be what makes it be read by them.
 */
@Component
class SharingCheck {

    private final ConversationRepository conversations;
    private final ActionRepository actions;
    private final Readers readers;

    SharingCheck(ConversationRepository conversations, ActionRepository actions, Readers readers) {
        this.conversations = conversations;
        this.actions = actions;
        this.readers = readers;
    }

    /**
     * What its writer has to see first.
     *
     * @param record the record that is changed; nothing for a new one
     * @param work what goes on record
     * @param resolution what its writer has decided
     */
    Optional<Keeping> unseen(Optional<Conversation> record, Draft.Work work, Resolution resolution) {
        if (!work.content().isReadByMunicipalities()) {
            return Optional.empty();
        }
        Keeping.Sharing sharing = new Keeping.Sharing(
                work.content(),
                Stream.concat(agreedBefore(record), work.agreed().stream()).toList());
        return resolution.shared().filter(sharing::equals).isPresent() ? Optional.empty() : Optional.of(sharing);
    }

    /**
     * Demands that whoever says otherwise what was agreed has seen all that municipalities read then.
     *
     * @param shown what was shown, and may be shared
     * @throws SharingUnseen when that is not what they would read
     */
    void demand(AgreedAction seen, NewAction reworded, Optional<Keeping.Sharing> shown) {
        conversations
                .find(seen.conversationId(), readers.current())
                .filter(record -> record.content().isReadByMunicipalities())
                .map(record -> new Keeping.Sharing(record.content(), agreedInstead(seen, reworded)))
                .filter(sharing -> shown.filter(sharing::equals).isEmpty())
                .ifPresent(sharing -> {
                    throw new SharingUnseen(sharing);
                });
    }

    private List<NewAction> agreedInstead(AgreedAction seen, NewAction reworded) {
        return actions.ofConversation(seen.conversationId()).stream()
                .map(action -> action.id() == seen.id() ? reworded : action.agreed())
                .toList();
    }

    private Stream<NewAction> agreedBefore(Optional<Conversation> record) {
        return record.map(Conversation::id).map(actions::ofConversation).stream()
                .flatMap(List::stream)
                .map(AgreedAction::agreed);
    }
}
