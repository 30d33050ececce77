package kurogo.reminder;

import java.util.Set;
import kurogo.area.master.MunicipalityCode;

/**
 * What a person wants to ask of whom.
 *
 * @param roundId the round whose reports are missing
 * @param occasion whether it is before or after the due date
 * @param wording in which words
 * @param municipalities whom; those that have reported meanwhile are left out
 * @param address where reports are handed in, as municipalities reach the program
 */
public record ReminderOrder(
        long roundId, Occasion occasion, Wording wording, Set<MunicipalityCode> municipalities, String address) {

    public ReminderOrder {
        municipalities = Set.copyOf(municipalities);
    }
}
