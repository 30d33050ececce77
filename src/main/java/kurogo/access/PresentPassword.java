package kurogo.access;

import kurogo.access.UserNotSaved.Reason;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks once more for the password of whoever is signed in, before what a stranger at an open screen must not do. */
@Component
class PresentPassword {

    private final UserRepository users;
    private final CurrentUser currentUser;
    private final PasswordEncoder encoder;
    private final LoginDelays delays;
    private final AuditTrail auditTrail;

    PresentPassword(
            UserRepository users,
            CurrentUser currentUser,
            PasswordEncoder encoder,
            LoginDelays delays,
            AuditTrail auditTrail) {
        this.users = users;
        this.currentUser = currentUser;
        this.encoder = encoder;
        this.delays = delays;
        this.auditTrail = auditTrail;
    }

    /**
     * Lets whoever knows the password go on.
     *
     * @return their account, held until the transaction ends
     * @throws UserNotSaved for everybody else, which counts as a failed login
     */
    StoredAccount require(String given) {
        StoredAccount stored = users.hold(currentUser.get().id()).orElseThrow();
        boolean closed = delays.isClosed(stored);
        if (closed || !encoder.matches(given, stored.passwordHash())) {
            long id = stored.account().id();
            auditTrail.record("login.failed", "user/" + id, "", delays.countFailure(id));
            throw new UserNotSaved(closed ? Reason.TOO_MANY_FAILURES : Reason.WRONG_PASSWORD);
        }
        return stored;
    }
}
