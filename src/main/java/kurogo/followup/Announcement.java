package kurogo.followup;

/**
 * Something another feature tells among somebody's notices, in their language.
 *
 * @param when since when, or for when
 * @param what in one line
 * @param screen the address of its screen within the program
 */
public record Announcement(String when, String what, String screen) {}
