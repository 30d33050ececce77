package kurogo.training;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * That somebody completed a course.
 *
 * @param number by which it is verified
 * @param participantId who
 * @param name their name; empty once erased
 * @param municipality whose they are
 * @param course what the course was called
 * @param completedOn when it was completed
 * @param revokedBecause why it is no longer valid; empty while it is
 */
public record Certificate(
        String number,
        long participantId,
        String name,
        Optional<MunicipalityCode> municipality,
        String course,
        LocalDate completedOn,
        String revokedBecause) {

    public boolean isValid() {
        return revokedBecause.isEmpty();
    }
}
