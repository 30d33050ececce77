package kurogo.review;

/**
 * A filter of the inbox that somebody gave a name.
 *
 * @param id its number
 * @param name its name; nobody has two of one name
 * @param query the filter as it stands in the address, without the question mark
 * @param shared whether everybody at the prefecture may use it
 * @param own whether it belongs to whoever asked, who alone may change it
 * @param version counts its changes
 */
public record SavedFilter(long id, String name, String query, boolean shared, boolean own, int version) {}
