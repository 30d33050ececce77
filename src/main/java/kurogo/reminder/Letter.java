package kurogo.reminder;

/**
 * A reminder put into words for one municipality.
 *
 * @param addressee whom it goes to
 * @param subject one line
 * @param text lines ended by a line feed
 */
public record Letter(Addressee addressee, String subject, String text) {}
