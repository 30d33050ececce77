package kurogo.jobs;

/** Work that lives as long as the program: when the program ends, the job has failed. */
@FunctionalInterface
public interface JobWork {

    /**
     * Does the work, with the rights of whoever asked for it and outside any transaction.
     *
     * @throws JobFailedException to end it as failed, in plain words
     */
    void run(JobRun run);
}
