package kurogo.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever guesses passwords: from the fifth failure on the account is closed for half a minute, then twice as long each
 * time, an hour at most.
 */
@Component
class LoginDelays {

    private static final int FREE_FAILURES = 4;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7;

    private final UserRepository repository;
    private final Clock clock;

    LoginDelays(UserRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Takes one of the tries an account has, as if it had failed already: of many at once no more are looked at than one after the other.
     * A login that is whole gives all of them back.
     *
     * @return whether there was one
     */
    @Transactional
    boolean take(long id) {
        boolean open = repository.hold(id).filter(stored -> !isClosed(stored)).isPresent();
        if (open) {
            countFailure(id);
        }
        return open;
    }

    /** Gives a try back that did not fail, although the login is not whole yet. */
    void giveBack(long id) {
        repository.forgetFailedLogin(id);
    }

    /** Counts a failure and closes the account for a while when there were too many; how many there are now. */
    int countFailure(long id) {
        int failures = repository.countFailedLogin(id);
        lockedUntil(failures).ifPresent(until -> repository.lock(id, until));
        return failures;
    }

    /** Whether a delay is running. */
    boolean isClosed(StoredAccount stored) {
        return stored.lockedUntil().filter(clock.instant()::isBefore).isPresent();
    }

    private Optional<Instant> lockedUntil(int failures) {
        if (failures <= FREE_FAILURES) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - FREE_FAILURES - 1, MOST_DOUBLINGS);
        Duration delay = FIRST_DELAY.multipliedBy(1L << doublings);
        return Optional.of(clock.instant().plus(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay));
    }
}
