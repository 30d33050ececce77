package kurogo.followup;

import java.util.Optional;

/**
 * An agreed action in a list.
 *
 * @param action the action
 * @param conversation title of the conversation it was agreed in; empty to whoever may not read that
 * @param stands whether that conversation stands; what was agreed in one that was withdrawn is left as it is
 */
public record ActionLine(AgreedAction action, String conversation, boolean stands) {

    /** The screen that shows the conversation; nothing to whoever may not read that. */
    public Optional<String> address() {
        return Optional.of("followup/" + action.conversationId()).filter(address -> !conversation.isEmpty());
    }
}
