package kurogo.jobs;

/**
 * A kind of work that survives the program: a bean that is given the same input again when the program ended before the job
 * did. It therefore has to find out what an earlier try has already done, and leave that alone.
 */
public interface JobKind {

    /** Its name, unique and lasting, 60 letters at most: jobs waiting in the database are found by it. */
    String name();

    /**
     * Does the work, with the rights of whoever asked for it and outside any transaction.
     *
     * @param input what the job was started with
     * @throws JobFailedException to end it as failed, in plain words
     */
    void run(String input, JobRun run);
}
