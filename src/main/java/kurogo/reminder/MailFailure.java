package kurogo.reminder;

/** Why a mail could not be sent. */
public enum MailFailure {
    /** The mail server cannot be reached. */
    UNREACHABLE,
    /** The mail server refuses the program's name or password. */
    LOGIN,
    /** The mail server refuses the address. */
    ADDRESS,
    /** The program ended while it sent the mail: nobody knows whether it arrived, so it is not sent again by itself. */
    INTERRUPTED,
    /** Somebody stopped the sending before its turn came. */
    CANCELLED,
    /** The mail server says something else. */
    OTHER;

    /** Whether the next mail would fail for the same reason. */
    boolean holdsForAll() {
        return this == UNREACHABLE || this == LOGIN;
    }
}
