package kurogo.training;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * What is known of somebody who takes part.
 *
 * @param municipality whose they are; empty for the prefecture's own
 * @param name their name
 * @param kana its reading; may be empty
 * @param section 所属; may be empty
 * @param post 職; may be empty
 * @param email where they are reached; may be empty
 * @param manager whether they hold a manager's post
 * @param since since when in this post, where known
 */
public record Person(
        Optional<MunicipalityCode> municipality,
        String name,
        String kana,
        String section,
        String post,
        String email,
        boolean manager,
        Optional<LocalDate> since) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_SECTION = 120;
    public static final int LONGEST_EMAIL = 254;

    /** Whether somebody of the same name can be the same person: nothing that is known of both differs. */
    boolean canBe(Person other) {
        return agree(kana, other.kana)
                && agree(section, other.section)
                && agree(post, other.post)
                && agree(email, other.email);
    }

    private static boolean agree(String one, String other) {
        return one.isBlank() || other.isBlank() || withoutSpaces(one).equals(withoutSpaces(other));
    }

    /** The same in another post, since a day. */
    Person movedTo(PersonnelMove.NewPost to, LocalDate day) {
        return new Person(municipality, name, kana, to.section(), to.post(), email, to.manager(), Optional.of(day));
    }

    /** The same, a manager or not. */
    Person withManager(boolean is) {
        return new Person(municipality, name, kana, section, post, email, is, since);
    }

    /** The same, in their post since another day, or since one nobody knows. */
    Person withSince(Optional<LocalDate> day) {
        return new Person(municipality, name, kana, section, post, email, manager, day);
    }

    /** Their name whatever the spaces in it. */
    String nameWithoutSpaces() {
        return withoutSpaces(name);
    }

    static String withoutSpaces(String name) {
        return name.replaceAll("[\\s　]", "");
    }
}
