package kurogo.training;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who takes part in training, as they are kept.
 *
 * @param id their number
 * @param person what is known of them
 * @param leftOn when they left, if they did
 * @param erased whether name, reading and address were erased
 * @param version counts changes
 */
public record Participant(long id, Person person, Optional<LocalDate> leftOn, boolean erased, int version) {

    /** Whether they are in their post on a day. */
    public boolean isInPostOn(LocalDate day) {
        return !erased && !hasLeftBy(day);
    }

    /** Whether they left their municipality's service, or were moved out of its reach, by a day. */
    public boolean hasLeftBy(LocalDate day) {
        return leftOn.filter(left -> !left.isAfter(day)).isPresent();
    }
}
