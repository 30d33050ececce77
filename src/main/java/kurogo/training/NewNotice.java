package kurogo.training;

import java.time.Instant;
import java.util.Optional;

/**
 * Something to be told to several people at once.
 *
 * @param sessionId of which session
 * @param kind what it tells
 * @param changeId number of what became other than it was
 * @param madeAt when it came about
 */
record NewNotice(long sessionId, TrainingNotice.Kind kind, Optional<Long> changeId, Instant madeAt) {

    static NewNotice of(long sessionId, TrainingNotice.Kind kind, Instant madeAt) {
        return new NewNotice(sessionId, kind, Optional.empty(), madeAt);
    }
}
