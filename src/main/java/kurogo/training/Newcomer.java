package kurogo.training;

import java.util.Optional;

/**
 * Somebody who is described, and may be on record already.
 *
 * @param person who
 * @param same whom of those on record that means, where somebody has said so
 * @param another whether somebody has said that they are none of those of the same name
 */
public record Newcomer(Person person, Optional<Long> same, boolean another) {

    /** Somebody of whom nothing is said beyond what describes them. */
    public static Newcomer of(Person person) {
        return new Newcomer(person, Optional.empty(), false);
    }

    /** Somebody who is one of those on record. */
    public static Newcomer same(Person person, Participant known) {
        return new Newcomer(person, Optional.of(known.id()), false);
    }

    /** Somebody who only bears the name of others. */
    public static Newcomer another(Person person) {
        return new Newcomer(person, Optional.empty(), true);
    }
}
