package kurogo.intake.read.sheet;

import kurogo.intake.read.ProblemCode;

/** A later page of a long sheet cannot be read. */
public final class SheetUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    public SheetUnreadableException(ProblemCode code) {
        super(code.name());
        this.code = code;
    }

    /** Why, one of the file's problems. */
    public ProblemCode code() {
        return code;
    }
}
