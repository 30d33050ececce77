package kurogo.review;

/** A rule set was not kept, and nothing was changed. */
public final class RuleSetNotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it was not kept. */
    public enum Reason {
        /** Somebody else kept a version, or tied the round to another, since it was read. */
        CHANGED_MEANWHILE,
        /** There is a rule set of that name already. */
        NAME_TAKEN,
        /** Nobody said why. */
        NOTE_MISSING,
        /** It says the same as the version it would follow. */
        NOTHING_CHANGED
    }

    private final Reason reason;

    RuleSetNotKept(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
