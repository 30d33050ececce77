package kurogo.jobs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;

/**
 * Work of a kind that can be begun again. It is, at once, when the database refused something for the moment only: of two transactions that wait for
 * each other it refuses one, and nobody would know why a file stayed unread.
 */
record RepeatableWork(JobKind kind, String input) implements JobWork {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatableWork.class);
    private static final int MOST_TRIES = 3;

    @Override
    public void run(JobRun run) {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                kind.run(input, run);
                return;
            } catch (TransientDataAccessException refused) {
                LOG.warn("{} is begun again: the database refused it for the moment", kind.name(), refused);
            }
        }
        kind.run(input, run);
    }
}
