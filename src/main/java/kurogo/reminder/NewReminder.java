package kurogo.reminder;

import java.time.Instant;

/**
 * Letters to be written down together.
 *
 * @param order what was asked for
 * @param press which press of a button asked for it
 * @param way how they go
 * @param at when they were made
 * @param by display name of whoever made them
 */
record NewReminder(ReminderOrder order, String press, Way way, Instant at, String by) {

    /** A file or a text is handed over as it is made; mail waits for its turn. */
    Reminder.State state() {
        return way == Way.MAIL ? Reminder.State.WAITING : Reminder.State.DONE;
    }
}
