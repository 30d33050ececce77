package kurogo.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds accounts for the login and slows down whoever guesses passwords: from the fifth failure on the account is closed
 * for half a minute, then twice as long each time, an hour at most.
 */
@Component
class AccountLogin implements UserDetailsService {

    private static final int FREE_FAILURES = 4;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7;

    private final UserRepository repository;
    private final AuditTrail auditTrail;
    private final Clock clock;

    AccountLogin(UserRepository repository, AuditTrail auditTrail, Clock clock) {
        this.repository = repository;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String loginName) {
        return repository
                .findByLoginName(loginName)
                .map(this::account)
                .orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }

    @EventListener
    @Transactional
    public void onFailure(AuthenticationFailureBadCredentialsEvent failure) {
        noteFailure(failure);
    }

    @EventListener
    @Transactional
    public void onSuccess(AuthenticationSuccessEvent success) {
        Authentication who = success.getAuthentication();
        repository.findByLoginName(who.getName()).ifPresent(stored -> {
            repository.noteFailedLogin(stored.account().id(), 0, Optional.empty());
            auditTrail.recordAs(
                    stored.account().displayName(),
                    "login",
                    "user/" + stored.account().id(),
                    "",
                    "");
        });
    }

    private void noteFailure(AbstractAuthenticationFailureEvent failure) {
        repository.findByLoginName(failure.getAuthentication().getName()).ifPresent(stored -> {
            int failures = stored.failedLogins() + 1;
            repository.noteFailedLogin(stored.account().id(), failures, lockedUntil(failures));
            auditTrail.recordAs(
                    stored.account().displayName(),
                    "login.failed",
                    "user/" + stored.account().id(),
                    "",
                    failures);
        });
    }

    private Optional<Instant> lockedUntil(int failures) {
        if (failures <= FREE_FAILURES) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - FREE_FAILURES - 1, MOST_DOUBLINGS);
        Duration delay = FIRST_DELAY.multipliedBy(1L << doublings);
        return Optional.of(clock.instant().plus(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay));
    }

    private Account account(StoredAccount stored) {
        UserAccount account = stored.account();
        SignedInUser user = new SignedInUser(
                account.id(), account.loginName(), account.displayName(), account.role(), account.municipality());
        boolean unlocked =
                stored.lockedUntil().filter(clock.instant()::isBefore).isEmpty();
        return new Account(user, stored.passwordHash(), account.enabled(), unlocked);
    }
}
