package kurogo.reminder;

/** A mail could not be sent. */
final class MailFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final MailFailure failure;
    private final String reply;

    MailFailedException(MailFailure failure, String reply, Throwable cause) {
        super(failure + ": " + reply, cause);
        this.failure = failure;
        this.reply = reply;
    }

    MailFailure failure() {
        return failure;
    }

    /** What the server said. */
    String reply() {
        return reply;
    }
}
