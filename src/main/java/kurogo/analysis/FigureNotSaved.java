package kurogo.analysis;

/** A figure could not be kept; nothing was changed. */
public final class FigureNotSaved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** It has no title, or one that is too long. */
        TITLE,
        /** Another of the person's figures has the title. */
        TITLE_TAKEN,
        /** It was changed or deleted since it was read, or belongs to somebody else. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    FigureNotSaved(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
