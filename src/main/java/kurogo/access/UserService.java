package kurogo.access;

import java.util.List;
import kurogo.access.UserNotSaved.Reason;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** User accounts, as administrators keep them. */
@Service
@Transactional
@ForAdministrators
public class UserService {

    /** NIST SP 800-63B, 5.1.1: length counts, composition rules do not. */
    public static final int SHORTEST_PASSWORD = 8;

    private final UserRepository repository;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;

    UserService(UserRepository repository, PasswordEncoder passwords, CurrentUser currentUser, AuditTrail auditTrail) {
        this.repository = repository;
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
     * Creates an account.
     *
     * @throws UserNotSaved when the login name is taken or the password too short
     */
    public UserAccount create(UserProfile profile, String password) {
        requireFreeLoginName(profile, 0);
        long id = repository.insert(profile, hash(password));
        auditTrail.record("user.created", "user/" + id, "", profile);
        return account(id);
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
        boolean own = read.id() == currentUser.get().id();
        if (own && (profile.role() != Role.ADMINISTRATOR || !profile.enabled())) {
            throw new UserNotSaved(Reason.OWN_RIGHTS);
        }
        if (!repository.update(read, profile)) {
            throw new UserNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("user.changed", "user/" + read.id(), read, profile);
        return account(read.id());
    }

    /**
     * Gives an account another password, lifts any delay after failed logins and ends its open sessions.
     *
     * @param read the account as the administrator saw it
     * @throws UserNotSaved when the password is too short or somebody else was faster
     */
    public UserAccount setPassword(UserAccount read, String password) {
        if (!repository.setPassword(read, hash(password))) {
            throw new UserNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("user.passwordSet", "user/" + read.id(), "", "");
        return account(read.id());
    }

    private String hash(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new UserNotSaved(Reason.PASSWORD_TOO_SHORT);
        }
        return String.valueOf(passwords.encode(password));
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

    private UserAccount account(long id) {
        return repository.find(id).orElseThrow().account();
    }
}
