package kurogo.review;

/** A decision on a flag was not carried out, and nothing was changed. */
public final class FlagNotChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a decision is refused. */
    public enum Reason {
        /** Somebody else changed the flag since it was read. */
        CHANGED_MEANWHILE,
        /** The flag cannot go from its state to the one asked for. */
        NOT_POSSIBLE_NOW,
        /** The decision needs a reason. */
        REASON_MISSING,
        /** There is no such flag. */
        UNKNOWN
    }

    private final Reason reason;

    FlagNotChanged(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
