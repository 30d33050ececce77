package kurogo.overview;

/**
 * Something people are to know of when they look at the overview next.
 *
 * @param words what it is, in a sentence
 * @param address the screen that shows it
 */
public record Announcement(String words, String address) {}
