package kurogo.jobs;

import java.util.Optional;

/**
 * How a job ended.
 *
 * @param state one that is over
 * @param failure why, when it failed
 * @param message its last words; the last ones said stay when there are none
 */
record JobEnd(JobState state, Optional<JobFailure> failure, Optional<String> message) {

    static final JobEnd DONE = new JobEnd(JobState.DONE, Optional.empty(), Optional.empty());
    static final JobEnd CANCELLED = new JobEnd(JobState.CANCELLED, Optional.empty(), Optional.empty());

    static JobEnd failed(JobFailure failure) {
        return new JobEnd(JobState.FAILED, Optional.of(failure), Optional.empty());
    }

    static JobEnd explained(String words) {
        return new JobEnd(JobState.FAILED, Optional.of(JobFailure.EXPLAINED), Optional.of(words));
    }
}
