package kurogo.jobs;

/** What work knows of the job it is done for. */
public interface JobRun {

    /**
     * Tells how far the work is. It may be called as often as one likes: what people see is renewed a few times a second.
     *
     * @param done steps done, 0 or more
     * @param total steps in all; 0 while that is not known
     * @param message what is being done, in plain words
     * @throws JobCancelledException when the work shall stop; what it has committed stays
     */
    void progress(int done, int total, String message);

    /** Whether the work shall stop. */
    boolean isCancelled();
}
