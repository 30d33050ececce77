package kurogo.jobs;

/** Where a job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether it neither waits nor runs any more. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
