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

    private final ActionRepository actions;

    SharingCheck(ActionRepository actions) {
        this.actions = actions;
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

    private Stream<NewAction> agreedBefore(Optional<Conversation> record) {
        return record.map(Conversation::id).map(actions::ofConversation).stream()
                .flatMap(List::stream)
                .map(AgreedAction::agreed);
    }
}
