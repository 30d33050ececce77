package kurogo.opencopy;

/** A copy that cannot be taken in, or not there. */
public final class OpenCopyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The file is not an open copy of Kurogo. */
        NOT_A_COPY,
        /** Something is missing in it, or is not what was written. */
        DAMAGED,
        /** It was written by a newer program. */
        NEWER_PROGRAM,
        /** There is already something in the database. */
        NOT_EMPTY,
        /** The file that was to be written is there already. */
        FILE_EXISTS,
        /** The database cannot be opened. */
        UNREACHABLE,
        /** That everything was written out cannot be put on record there. */
        NOT_RECORDED,
        /** Something nobody foresaw, which says nothing of the copy. */
        FAILED
    }

    private final Reason reason;

    OpenCopyRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    OpenCopyRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
