package kurogo.followup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something agreed on in a conversation, until it is done.
 *
 * @param id its number
 * @param conversationId the conversation
 * @param agreed what was agreed
 * @param firstDueOn by when it was to be done at first
 * @param state where it stands
 * @param result what came of it; may be empty
 * @param doneOn the day it was done
 * @param version counts changes
 */
public record AgreedAction(
        long id,
        long conversationId,
        NewAction agreed,
        LocalDate firstDueOn,
        ActionState state,
        String result,
        Optional<LocalDate> doneOn,
        int version) {

    /** A week later than it is due; where that is gone by, a week from today. */
    public LocalDate laterBy(LocalDate today) {
        LocalDate due = agreed.dueOn();
        return (due.isBefore(today) ? today : due).plusWeeks(1);
    }

    /** Whether it should have been done by now. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && agreed.dueOn().isBefore(today);
    }
}
