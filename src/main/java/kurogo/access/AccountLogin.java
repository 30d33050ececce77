package kurogo.access;

import java.time.Clock;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureDisabledEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds accounts for the login and notes who came in and who failed to. The login page says the same in every case, so that nobody
 * learns which names exist.
 */
@Component
class AccountLogin implements UserDetailsService {

    private final Accounts accounts;
    private final UserRepository repository;
    private final LoginDelays delays;
    private final AuditTrail auditTrail;
    private final Clock clock;

    AccountLogin(Accounts accounts, UserRepository repository, LoginDelays delays, AuditTrail auditTrail, Clock clock) {
        this.accounts = accounts;
        this.repository = repository;
        this.delays = delays;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String loginName) {
        return accounts.findByLoginName(loginName).orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }

    /** The failure has been counted before the password was looked at: see {@link LoginTries}. */
    @EventListener
    @Transactional
    public void onFailure(AuthenticationFailureBadCredentialsEvent failure) {
        noteFailure(failure, "login.failed");
    }

    @EventListener
    @Transactional
    public void onClosed(AuthenticationFailureLockedEvent failure) {
        noteFailure(failure, "login.closed");
    }

    @EventListener
    @Transactional
    public void onDisabled(AuthenticationFailureDisabledEvent failure) {
        noteFailure(failure, "login.disabled");
    }

    /** Of a name nobody has only that it was tried: it may be a password that was typed too early. */
    private void noteFailure(AbstractAuthenticationFailureEvent failure, String action) {
        if (failure.getAuthentication() instanceof UsernamePasswordAuthenticationToken typed) {
            repository
                    .findByLoginName(typed.getName())
                    .ifPresentOrElse(
                            stored -> noteTry(stored, action),
                            () -> auditTrail.recordAs(Actor.NOBODY, "login.unknown", "login", "", ""));
        }
    }

    /** Whoever tried has not shown that the account is theirs: it is named, and has not acted. */
    private void noteTry(StoredAccount stored, String action) {
        UserAccount tried = stored.account();
        auditTrail.recordAs(Actor.named(tried.displayName()), action, "user/" + tried.id(), "", stored.failedLogins());
    }

    /** A login by a directory is no login by password, whatever name the person has there. */
    @EventListener
    @Transactional
    public void onSuccess(AuthenticationSuccessEvent success) {
        if (success.getAuthentication().getPrincipal() instanceof Account account) {
            repository.findByLoginName(account.getUsername()).ifPresent(stored -> passwordGiven(stored, account));
        }
    }

    /** Failures are forgotten when the login is whole: whoever knows the password must not guess the second factor for ever. */
    private void passwordGiven(StoredAccount stored, Account account) {
        if (account.secondFactor() == SecondFactor.AWAITED) {
            delays.giveBack(stored.account().id());
            record(stored, "login.passwordGiven");
        } else {
            repository.signedIn(stored.account().id(), clock.instant());
            record(stored, "login");
        }
    }

    private void record(StoredAccount stored, String action) {
        UserAccount account = stored.account();
        auditTrail.recordAs(Actor.of(account), action, "user/" + account.id(), "", "");
    }
}
