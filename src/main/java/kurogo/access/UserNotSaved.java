package kurogo.access;

/** A user was not saved, and nothing was changed. */
public final class UserNotSaved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        LOGIN_NAME_TAKEN,
        CHANGED_MEANWHILE,
        PASSWORD_TOO_SHORT,
        /** An administrator cannot take away their own role or lock themselves out. */
        OWN_RIGHTS
    }

    private final Reason reason;

    UserNotSaved(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
