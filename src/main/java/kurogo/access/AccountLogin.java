package kurogo.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds accounts for the login and slows down whoever guesses passwords: from the fifth failure on the account is closed
 * for half a minute, then twice as long each time, an hour at most. The login page says the same in every case, so that
 * nobody learns which names exist.
 */
@Component
class AccountLogin implements UserDetailsService {

    private static final int FREE_FAILURES = 4;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7;

    private final Accounts accounts;
    private final UserRepository repository;
    private final AuditTrail auditTrail;
    private final Clock clock;

    AccountLogin(Accounts accounts, UserRepository repository, AuditTrail auditTrail, Clock clock) {
        this.accounts = accounts;
        this.repository = repository;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String loginName) {
        return accounts.findByLoginName(loginName).orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }

    @EventListener
    @Transactional
    public void onFailure(AuthenticationFailureBadCredentialsEvent failure) {
        repository.findByLoginName(failure.getAuthentication().getName()).ifPresent(stored -> {
            long id = stored.account().id();
            int failures = repository.countFailedLogin(id);
            lockedUntil(failures).ifPresent(until -> repository.lock(id, until));
            record(stored, "login.failed", failures);
        });
    }

    @EventListener
    @Transactional
    public void onSuccess(AuthenticationSuccessEvent success) {
        repository.findByLoginName(success.getAuthentication().getName()).ifPresent(stored -> {
            repository.forgetFailedLogins(stored.account().id());
            record(stored, "login", "");
        });
    }

    private void record(StoredAccount stored, String action, Object after) {
        UserAccount account = stored.account();
        auditTrail.recordAs(account.displayName(), action, "user/" + account.id(), "", after);
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
