package kurogo.followup;

import java.util.List;

/**
 * What somebody is to be reminded of.
 *
 * @param announcements what other features tell
 * @param appointments conversations planned for today or tomorrow
 * @param unrecorded conversations planned for days gone by, of which nobody has said whether they were held
 * @param overdue actions that should have been done
 * @param due actions to be done within the days chosen
 */
public record Reminders(
        List<Announcement> announcements,
        List<ConversationLine> appointments,
        List<ConversationLine> unrecorded,
        List<ActionLine> overdue,
        List<ActionLine> due) {

    public Reminders {
        announcements = List.copyOf(announcements);
        appointments = List.copyOf(appointments);
        unrecorded = List.copyOf(unrecorded);
        overdue = List.copyOf(overdue);
        due = List.copyOf(due);
    }

    public boolean isEmpty() {
        return announcements.isEmpty()
                && appointments.isEmpty()
                && unrecorded.isEmpty()
                && overdue.isEmpty()
                && due.isEmpty();
    }
}
