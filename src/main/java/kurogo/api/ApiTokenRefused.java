package kurogo.api;

/** A token was not made. */
public final class ApiTokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It has no name, or too long a one. */
        NAME,
        /** It would open nothing, or more than its owner may see. */
        SCOPES,
        /** It would live for a time that is not offered. */
        LIFE,
        /** Its owner has as many as one may have. */
        TOO_MANY
    }

    private final Reason reason;

    ApiTokenRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
