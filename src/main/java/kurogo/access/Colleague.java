package kurogo.access;

/**
 * One of the prefecture's own people, as the others see them.
 *
 * @param id number of the account; 0 for the program itself
 * @param name name shown to others
 * @param section 所属; empty where none is known
 * @param post 職; empty where none is known
 */
public record Colleague(long id, String name, String section, String post) {

    /** Somebody of whom no more than the name is known. */
    public static Colleague named(long id, String name) {
        return new Colleague(id, name, "", "");
    }

    /** Whoever is responsible for a record, as it names them with their section. */
    public static Colleague ofSection(long id, String name, String section) {
        return new Colleague(id, name, section, "");
    }
}
