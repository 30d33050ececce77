package kurogo.intake;

/** An upload cannot be kept; thrown so that its transaction is rolled back. */
final class UploadNotKeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Acceptance.Reason reason;

    UploadNotKeptException(Acceptance.Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Acceptance.Reason reason() {
        return reason;
    }
}
