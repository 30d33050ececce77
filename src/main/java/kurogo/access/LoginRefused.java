package kurogo.access;

/** Somebody their directory vouches for and who nevertheless is not let in. */
final class LoginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    LoginRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    enum Reason {
        /** The directory gives no name to sign in with. */
        NO_NAME,
        /** Nothing the directory says about them is a role here. */
        NO_ROLE,
        /** They report for a municipality, and the directory does not name one that is known here. */
        NO_MUNICIPALITY,
        /** Somebody with an account of this program has the same name to sign in with; who they are is not guessed. */
        NAME_TAKEN,
        /** An administrator closed their account here. */
        DISABLED
    }

    Reason reason() {
        return reason;
    }
}
