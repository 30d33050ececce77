package kurogo.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;

/**
 * A conversation in a list or a calendar.
 *
 * @param id its number
 * @param uid how calendars know it
 * @param title what it is about
 * @param state whether it lies ahead
 * @param appointment when, how and where
 * @param municipalities whom with
 * @param owner whoever is responsible for it
 * @param undone how many actions agreed in it are still to be done
 * @param nextDue the first day by which one of those is to be done
 * @param withdrawn whether it was withdrawn
 * @param sequence grows when calendars have something new to learn
 * @param changedAt when it was changed last
 */
public record ConversationLine(
        long id,
        String uid,
        String title,
        ConversationState state,
        Appointment appointment,
        List<MunicipalityCode> municipalities,
        Colleague owner,
        int undone,
        Optional<LocalDate> nextDue,
        boolean withdrawn,
        int sequence,
        Instant changedAt) {

    public ConversationLine {
        municipalities = List.copyOf(municipalities);
    }

    /** Whether something agreed in it should have been done by now. */
    public boolean isOverdue(LocalDate today) {
        return nextDue.filter(day -> day.isBefore(today)).isPresent();
    }
}
