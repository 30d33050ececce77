package kurogo.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ReportStanding;
import kurogo.report.answers.ContactAnswers;

/**
 * A municipality whose report is missing, and whom to ask there.
 *
 * @param standing where it stands in the round
 * @param contact whom its last counted report names; blank when none does
 * @param addresses where mail goes; none when no usable address is known
 * @param remindedAt when it was last reminded in the round
 */
public record Addressee(
        ReportStanding standing, ContactAnswers contact, List<MailAddress> addresses, Optional<Instant> remindedAt) {

    public Addressee {
        addresses = List.copyOf(addresses);
    }

    public MunicipalityCode municipality() {
        return standing.municipality();
    }

    public boolean isReachable() {
        return !addresses.isEmpty();
    }

    /** A contact is named with an address that no mail can be sent to. */
    public boolean hasUnusableAddress() {
        return addresses.isEmpty() && !contact.email().isBlank();
    }
}
