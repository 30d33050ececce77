package kurogo.access;

import kurogo.access.UserNotSaved.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does with their own account. */
@Service
@Transactional
@ForSignedIn
public class OwnAccountService {

    private final UserRepository repository;
    private final Passwords passwords;
    private final PresentPassword present;
    private final OpenSession session;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;

    OwnAccountService(
            UserRepository repository,
            Passwords passwords,
            PresentPassword present,
            OpenSession session,
            CurrentUser currentUser,
            AuditTrail auditTrail) {
        this.repository = repository;
        this.passwords = passwords;
        this.present = present;
        this.session = session;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
    }

    /** The account of whoever asks. */
    @Transactional(readOnly = true)
    public UserAccount own() {
        return repository.find(currentUser.get().id()).orElseThrow().account();
    }

    /**
     * Gives one's account another password. Every other session of the account ends; the one that asks goes on.
     *
     * @throws UserNotSaved when the present password is wrong, which counts as a failed login, or the new one is not good enough
     */
    @Transactional(noRollbackFor = UserNotSaved.class)
    public void changePassword(String given, String wanted) {
        UserAccount account = present.require(given).account();
        if (given.equals(wanted)) {
            throw new UserNotSaved(Reason.SAME_PASSWORD);
        }
        String hash = passwords.hash(wanted, account.loginName(), account.displayName());
        if (!repository.setPassword(account, hash, false)) {
            throw new UserNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("user.passwordChanged", subject(account), "", "");
        session.goOn();
    }

    /** Ends every other session of the account, such as one left open on another computer. */
    public void endOtherSessions() {
        UserAccount account = own();
        repository.endSessions(account.id());
        auditTrail.record("user.sessionsEnded", subject(account), "", "");
        session.goOn();
    }

    /**
     * Lets whoever knows the present password go on to what a stranger at an open screen must not do.
     *
     * @throws UserNotSaved for everybody else, which counts as a failed login
     */
    @Transactional(noRollbackFor = UserNotSaved.class)
    public void requirePassword(String given) {
        present.require(given);
    }

    private static String subject(UserAccount account) {
        return "user/" + account.id();
    }
}
