package kurogo.jobs;

/** Ends work that was asked to stop. Work lets it pass. */
public final class JobCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
