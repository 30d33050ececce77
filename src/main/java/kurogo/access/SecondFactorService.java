package kurogo.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import kurogo.access.UserNotSaved.Reason;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of one's own account: a number an authenticator program shows, beside the password. */
@Service
@Transactional(noRollbackFor = UserNotSaved.class)
@ForSignedIn
public class SecondFactorService {

    private final SecondFactorRepository repository;
    private final UserRepository users;
    private final SecondFactorRule rule;
    private final PresentPassword password;
    private final OpenSession session;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final SecureRandom chance;
    private final Clock clock;

    SecondFactorService(
            SecondFactorRepository repository,
            UserRepository users,
            SecondFactorRule rule,
            PresentPassword password,
            OpenSession session,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            SecureRandom chance,
            Clock clock) {
        this.repository = repository;
        this.users = users;
        this.rule = rule;
        this.password = password;
        this.session = session;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.chance = chance;
        this.clock = clock;
    }

    /** How it stands. */
    @Transactional(readOnly = true)
    public OwnSecondFactor own() {
        UserAccount account = users.find(currentUser.get().id()).orElseThrow().account();
        return new OwnSecondFactor(
                account.secondFactor(), rule.requires(account.role()), repository.countRecoveryCodes(account.id()));
    }

    /** A key for an authenticator program to take; it opens nothing until it is {@linkplain #setUp set up}. */
    public SecondFactorKey offer() {
        return SecondFactorKey.draw(chance);
    }

    /**
     * Sets a second factor up, or another instead of the one there was. Every other session of the account ends.
     *
     * @param code what the authenticator program shows, as proof that it took the key
     * @return the recovery codes, shown this one time
     * @throws UserNotSaved when the password or the number is wrong
     */
    public List<String> setUp(String presentPassword, SecondFactorKey offered, String code) {
        StoredAccount stored = password.require(presentPassword);
        long step = TimeCodes.stepOf(code, offered.bytes(), clock.instant())
                .orElseThrow(() -> new UserNotSaved(Reason.WRONG_CODE));
        repository.keep(id(stored), offered, step, clock.instant());
        users.endSessions(id(stored));
        auditTrail.record("user.secondFactorSetUp", subject(stored), "", "");
        List<String> codes = drawRecoveryCodes(stored);
        session.goOnWithSecondFactor();
        return codes;
    }

    /**
     * Draws recovery codes instead of those there were.
     *
     * @throws UserNotSaved when the password is wrong, or there is no second factor any more
     */
    public List<String> renewRecoveryCodes(String presentPassword) {
        StoredAccount stored = password.require(presentPassword);
        if (!stored.account().secondFactor()) {
            throw new UserNotSaved(Reason.CHANGED_MEANWHILE);
        }
        return drawRecoveryCodes(stored);
    }

    /**
     * Takes the second factor away, where one's role does not ask for it.
     *
     * @throws UserNotSaved when the password is wrong or the role asks for it
     */
    public void remove(String presentPassword) {
        StoredAccount stored = password.require(presentPassword);
        if (rule.requires(stored.account().role())) {
            throw new UserNotSaved(Reason.SECOND_FACTOR_REQUIRED);
        }
        repository.remove(id(stored));
        users.endSessions(id(stored));
        auditTrail.record("user.secondFactorRemoved", subject(stored), "", "");
        session.goOn();
    }

    private List<String> drawRecoveryCodes(StoredAccount stored) {
        List<String> codes = RecoveryCodes.draw(chance);
        repository.keepRecoveryCodes(
                id(stored), codes.stream().map(RecoveryCodes::checksum).toList());
        auditTrail.record("user.recoveryCodesDrawn", subject(stored), "", "");
        return codes;
    }

    private static long id(StoredAccount stored) {
        return stored.account().id();
    }

    private static String subject(StoredAccount stored) {
        return "user/" + id(stored);
    }
}
