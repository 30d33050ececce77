package kurogo.reminder;

/**
 * Told of each mail handed to the mail server.
 *
 * @param sent whether the server took it
 */
public record MailHandled(boolean sent) {}
