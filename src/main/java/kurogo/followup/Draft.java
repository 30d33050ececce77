package kurogo.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;

/**
 * What somebody is writing, saved as it is typed.
 *
 * @param id its number
 * @param owner whoever writes
 * @param base the record it changes, as it stood; nothing for a new one
 * @param work what is written so far
 * @param changedAt when it was saved last
 * @param version counts savings
 */
public record Draft(long id, Colleague owner, Optional<Base> base, Work work, Instant changedAt, int version) {

    /**
     * The record a draft changes.
     *
     * @param conversationId its number
     * @param version its version when writing began
     * @param content its content then
     */
    public record Base(long conversationId, int version, ConversationContent content) {}

    /**
     * What is written.
     *
     * @param content the content
     * @param actions what else was agreed, to be added to the record
     */
    public record Work(ConversationContent content, List<ActionDraft> actions) {

        public Work {
            actions = List.copyOf(actions);
        }

        /** A content and what was agreed, with nothing left to type. */
        public static Work agreeing(ConversationContent content, List<NewAction> actions) {
            return new Work(content, actions.stream().map(ActionDraft::of).toList());
        }

        /** What was agreed, without the lines nothing was typed in. */
        List<NewAction> agreed() {
            return actions.stream()
                    .filter(action -> !action.isBlank())
                    .map(ActionDraft::finished)
                    .toList();
        }

        public Work with(ConversationContent other) {
            return new Work(other, actions);
        }
    }
}
