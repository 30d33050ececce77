package kurogo.book;

/**
 * A book of figures.
 *
 * @param id its number in the database
 * @param ownerId whose it is
 * @param owner their name
 * @param own whether it is one's own
 * @param content what its owner decided
 * @param version grows with each change
 */
public record Book(long id, long ownerId, String owner, boolean own, BookContent content, int version) {}
