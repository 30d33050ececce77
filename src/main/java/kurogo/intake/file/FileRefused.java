package kurogo.intake.file;

import kurogo.intake.read.ProblemCode;

/** A file cannot be opened, for a reason that can be told to a person. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    FileRefused(ProblemCode code) {
        super(code.name());
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }
}
