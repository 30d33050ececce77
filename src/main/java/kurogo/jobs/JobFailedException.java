package kurogo.jobs;

/** Ends a job as failed, for a reason a person can do something about. */
public final class JobFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure told in plain words, which become the job's message. */
    public JobFailedException(String words) {
        super(words);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
