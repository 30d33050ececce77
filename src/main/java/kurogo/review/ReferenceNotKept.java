package kurogo.review;

/** Reference data were not kept or withdrawn, and nothing was changed. */
public final class ReferenceNotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** They have no title, or one that is too long. */
        TITLE,
        /** The same file is in use already. */
        ALREADY_THERE,
        /** Nobody said why they are withdrawn. */
        REASON_MISSING,
        /** Somebody else withdrew them meanwhile. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    ReferenceNotKept(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
