package kurogo.jobs;

import java.util.OptionalDouble;

/**
 * How far a job is.
 *
 * @param done steps done, 0 or more
 * @param total steps in all; 0 while that is not known
 * @param message what is being done, in plain words; empty when nothing was said
 */
public record JobProgress(int done, int total, String message) {

    static final JobProgress NONE = new JobProgress(0, 0, "");

    /** Share done, 0 to 1; nothing while the number of steps is not known. */
    public OptionalDouble share() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1.0, done / (double) total));
    }
}
