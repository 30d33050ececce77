package kurogo.access;

/**
 * One of the prefecture's own people, as the others see them.
 *
 * @param id number of the account; 0 for the program itself
 * @param name name shown to others
 * @param section 所属; empty where none is known
 */
public record Colleague(long id, String name, String section) {}
