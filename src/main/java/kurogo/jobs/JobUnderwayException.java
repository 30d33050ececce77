package kurogo.jobs;

/** A job was not started: another one on the same subject is not over yet. */
public final class JobUnderwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobUnderwayException(String subject) {
        super(subject);
    }
}
