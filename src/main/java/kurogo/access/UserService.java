package kurogo.access;

import java.util.List;
import java.util.Optional;
import kurogo.access.UserNotSaved.Reason;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** User accounts, as administrators keep them. */
@Service
@Transactional
@ForAdministrators
public class UserService {

    private final UserRepository repository;
    private final SecondFactorRepository secondFactors;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;

    UserService(
            UserRepository repository,
            SecondFactorRepository secondFactors,
            Passwords passwords,
            CurrentUser currentUser,
            AuditTrail auditTrail) {
        this.repository = repository;
        this.secondFactors = secondFactors;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
    }

    /** All accounts by login name. */
    @Transactional(readOnly = true)
    public List<UserAccount> all() {
        return repository.all();
    }

    /**
     * Creates an account with a password by chance, which its owner replaces at the first login.
     *
     * @throws UserNotSaved when the login name is taken
     */
    public IssuedPassword create(UserProfile profile) {
        String password = passwords.draw();
        return new IssuedPassword(insert(profile, password, true), password);
    }

    /** Creates an account that keeps the password it is given: those of the demo. */
    UserAccount createWith(UserProfile profile, String password) {
        return insert(profile, password, false);
    }

    /**
     * Changes an account.
     *
     * @param read the account as the administrator saw it
     * @throws UserNotSaved when the login name is taken, somebody else was faster, or administrators would take their own
     *     rights away
     */
    public UserAccount change(UserAccount read, UserProfile profile) {
        requireFreeLoginName(profile, read.id());
        if (isOwn(read) && (profile.role() != Role.ADMINISTRATOR || !profile.enabled())) {
            throw new UserNotSaved(Reason.OWN_RIGHTS);
        }
        if (!repository.update(read, profile)) {
            throw new UserNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("user.changed", subject(read.id()), read, profile);
        return account(read.id());
    }

    /**
     * Gives an account another password by chance, which its owner replaces at the next login; lifts any delay after failed logins and
     * ends its open sessions.
     *
     * @param read the account as the administrator saw it
     * @throws UserNotSaved when somebody else was faster, or when it is one's own, which is changed with the present password alone
     */
    public IssuedPassword resetPassword(UserAccount read) {
        requireSomebodyElses(read);
        String password = passwords.draw();
        if (!repository.setPassword(read, passwords.hash(password), true)) {
            throw new UserNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("user.passwordReset", subject(read.id()), "", "");
        return new IssuedPassword(account(read.id()), password);
    }

    /**
     * Takes the second factor of an account away, such as when a telephone and the codes on paper are both lost, and ends its open
     * sessions. Where the role asks for one, another has to be set up at the next login.
     *
     * @throws UserNotSaved when it is one's own, which goes with the password alone
     */
    public void resetSecondFactor(UserAccount read) {
        requireSomebodyElses(read);
        if (secondFactors.remove(read.id())) {
            repository.endSessions(read.id());
            auditTrail.record("user.secondFactorReset", subject(read.id()), "", "");
        }
    }

    /** Ends every session of an account, such as that of a lost computer. */
    public void endSessions(UserAccount read) {
        repository.endSessions(read.id());
        auditTrail.record("user.sessionsEnded", subject(read.id()), "", "");
    }

    /** An account by number. */
    @Transactional(readOnly = true)
    public Optional<UserAccount> find(long id) {
        return repository.find(id).map(StoredAccount::account);
    }

    /** Whether an account is that of whoever asks. */
    public boolean isOwn(UserAccount account) {
        return account.id() == currentUser.get().id();
    }

    private UserAccount insert(UserProfile profile, String password, boolean temporary) {
        requireFreeLoginName(profile, 0);
        long id = repository.insert(profile, passwords.hash(password), temporary);
        auditTrail.record("user.created", subject(id), "", profile);
        return account(id);
    }

    private void requireSomebodyElses(UserAccount account) {
        if (isOwn(account)) {
            throw new UserNotSaved(Reason.OWN_KEYS);
        }
    }

    private void requireFreeLoginName(UserProfile profile, long ownId) {
        boolean taken = repository
                .findByLoginName(profile.loginName())
                .filter(stored -> stored.account().id() != ownId)
                .isPresent();
        if (taken) {
            throw new UserNotSaved(Reason.LOGIN_NAME_TAKEN);
        }
    }

    private static String subject(long id) {
        return "user/" + id;
    }

    private UserAccount account(long id) {
        return repository.find(id).orElseThrow().account();
    }
}
