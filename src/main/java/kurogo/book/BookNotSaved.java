package kurogo.book;

/** A book was not kept; nothing was changed. */
public final class BookNotSaved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** It has no title, or one that is too long. */
        TITLE,
        /** Another of the person's books has the title. */
        TITLE_TAKEN,
        /** It holds no figure. */
        NO_FIGURE,
        /** It has too many pieces, or too long a text. */
        TOO_LONG,
        /** It was changed or deleted since it was read, or belongs to somebody else. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    BookNotSaved(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
