package kurogo.export.figure;

/** A figure could not be drawn. The program is unharmed. */
public final class FigureNotDrawnException extends RuntimeException {

    /** Why it was not drawn. */
    public enum Reason {
        /** The option holds what no figure of Kurogo holds. */
        REFUSED,
        /** Drawing took too long. */
        TOO_LONG,
        /** Drawing took too much memory. */
        TOO_LARGE,
        /** All engines were busy for too long. */
        BUSY,
        /** The engine could not make sense of the option. */
        FAILED
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    FigureNotDrawnException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    FigureNotDrawnException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    static FigureNotDrawnException refused(String what) {
        return new FigureNotDrawnException(Reason.REFUSED, what);
    }

    public Reason reason() {
        return reason;
    }
}
