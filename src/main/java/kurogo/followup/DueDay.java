package kurogo.followup;

import java.time.Instant;

/**
 * An action as a subscription tells its due day.
 *
 * @param action the action
 * @param conversation title of the conversation it was agreed in; empty to whoever may not read that
 * @param changedAt when anything last happened to it
 */
record DueDay(AgreedAction action, String conversation, Instant changedAt) {

    /** Whether its day counts no more. */
    boolean isSettled() {
        return !action.state().isOpen();
    }
}
