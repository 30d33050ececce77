package kurogo.jobs;

/** Why a job failed. */
public enum JobFailure {
    /** The program ended while it ran, and it cannot be begun again by itself. */
    INTERRUPTED,
    /** The work itself says why, in the job's message. */
    EXPLAINED,
    /** Something nobody foresaw; the log has the story under the job's number. */
    UNEXPECTED
}
