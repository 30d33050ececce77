package kurogo.followup;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Somebody at a municipality.
 *
 * @param id its number
 * @param municipality where
 * @param person who
 * @param gone whether they have left
 * @param version counts changes
 */
public record MunicipalContact(long id, MunicipalityCode municipality, Person person, boolean gone, int version) {

    /**
     * What is known of a person.
     *
     * @param name not blank
     * @param section may be empty, like all that follows
     * @param post 役職
     * @param manager 管理職 or not
     * @param since since when in this post, where known
     */
    public record Person(
            String name,
            String section,
            String post,
            String phone,
            String email,
            boolean manager,
            Optional<LocalDate> since) {

        public Person {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A contact has a name");
            }
        }

        /** The same, without how they are reached. */
        Person unreachable() {
            return new Person(name, section, post, "", "", manager, since);
        }

        /** A person of whom little is known. */
        public static Person named(String name, String section, String post) {
            return new Person(name, section, post, "", "", false, Optional.empty());
        }
    }
}
