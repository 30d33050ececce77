package kurogo.followup;

import java.util.List;

/**
 * What somebody is to be reminded of.
 *
 * @param appointments conversations planned for today or tomorrow
 * @param overdue actions that should have been done
 * @param due actions to be done within the days chosen
 */
public record Reminders(List<ConversationLine> appointments, List<ActionLine> overdue, List<ActionLine> due) {

    public Reminders {
        appointments = List.copyOf(appointments);
        overdue = List.copyOf(overdue);
        due = List.copyOf(due);
    }

    public boolean isEmpty() {
        return appointments.isEmpty() && overdue.isEmpty() && due.isEmpty();
    }
}
