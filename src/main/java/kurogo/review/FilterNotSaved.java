package kurogo.review;

/** A filter was not saved, and nothing was changed. */
public final class FilterNotSaved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** It has no name, or one that is too long. */
        NAME,
        /** Another of the person's filters has the name. */
        NAME_TAKEN,
        /** It was changed or deleted since it was read, or belongs to somebody else. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    FilterNotSaved(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
