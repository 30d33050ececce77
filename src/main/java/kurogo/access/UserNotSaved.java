package kurogo.access;

/** A user was not saved, and nothing was changed. */
public final class UserNotSaved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        LOGIN_NAME_TAKEN,
        CHANGED_MEANWHILE,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        /** Common, or made of what is known of the person or the program. */
        PASSWORD_GUESSABLE,
        /** The new password is the present one. */
        SAME_PASSWORD,
        /** What was given as the present password is not it. */
        WRONG_PASSWORD,
        /** Present passwords or numbers of a second factor were guessed too often; a delay is running. */
        TOO_MANY_FAILURES,
        /** What was typed is neither what the authenticator program shows nor a recovery code, or it was spent. */
        WRONG_CODE,
        /** The role asks for a second factor, so that it stays. */
        SECOND_FACTOR_REQUIRED,
        /** An administrator cannot take away their own role or lock themselves out. */
        OWN_RIGHTS,
        /** Nobody replaces their own password or takes their own second factor away without giving the password. */
        OWN_KEYS
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
