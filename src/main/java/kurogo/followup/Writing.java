package kurogo.followup;

import kurogo.followup.FollowUpRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * Sees to it that nobody writes to what another section keeps to itself. Screens show nothing of it; but it may have been confined since they
 * were opened.
 */
@Component
class Writing {

    private final ConversationRepository conversations;
    private final ActionRepository actions;
    private final Readers readers;

    Writing(ConversationRepository conversations, ActionRepository actions, Readers readers) {
        this.conversations = conversations;
        this.actions = actions;
        this.readers = readers;
    }

    /** Whether the signed-in person may read a conversation as it stands now. */
    boolean isOpen(long conversationId) {
        return conversations.isReadable(conversationId, readers.current());
    }

    void demand(Conversation conversation) {
        FollowUpRefused.when(!isOpen(conversation.id()), Reason.CONFINED);
    }

    /** An action is whoever's who may read its conversation, and whoever's who has to do it or to see to it; of a withdrawn conversation nothing is left to do. */
    void demand(AgreedAction action) {
        FollowUpRefused.when(!isOpen(action), Reason.CONFINED);
        FollowUpRefused.when(!conversations.stands(action.conversationId()), Reason.WITHDRAWN);
    }

    boolean isOpen(AgreedAction action) {
        return actions.find(action.id(), readers.current()).isPresent() || isOpen(action.conversationId());
    }

    /** Only whoever would still read a record may keep it to the section of whoever is responsible for it. */
    void demandOwnSection(Conversation conversation, ConversationContent content) {
        FollowUpRefused.when(
                content.visibility() == Visibility.SECTION
                        && !readers.current().readsSectionOf(conversations.holder(conversation)),
                Reason.NOT_YOUR_SECTION);
    }
}
