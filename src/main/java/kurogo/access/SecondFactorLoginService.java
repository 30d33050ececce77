package kurogo.access;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import kurogo.access.UserNotSaved.Reason;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second half of the login, for whoever has a second factor and gave their password. */
@Service
@Transactional(noRollbackFor = UserNotSaved.class)
@ForSecondFactor
public class SecondFactorLoginService {

    private final SecondFactorRepository repository;
    private final UserRepository users;
    private final LoginDelays delays;
    private final OpenSession session;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;

    SecondFactorLoginService(
            SecondFactorRepository repository,
            UserRepository users,
            LoginDelays delays,
            OpenSession session,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            Clock clock) {
        this.repository = repository;
        this.users = users;
        this.delays = delays;
        this.session = session;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** What was typed. */
    private enum Proof {
        TIME_CODE,
        RECOVERY_CODE
    }

    /**
     * Opens the program to whoever types the number their authenticator program shows, or a recovery code. Either is spent.
     *
     * @throws UserNotSaved when it is neither, which counts as a failed login
     */
    public void give(String typed) {
        StoredAccount stored = users.hold(currentUser.get().id()).orElseThrow();
        long id = stored.account().id();
        boolean closed = delays.isClosed(stored);
        Optional<Proof> proof = closed ? Optional.empty() : spend(id, typed);
        if (proof.isEmpty()) {
            auditTrail.record("login.secondFactorFailed", subject(id), "", delays.countFailure(id));
            throw new UserNotSaved(closed ? Reason.TOO_MANY_FAILURES : Reason.WRONG_CODE);
        }
        users.signedIn(id, clock.instant());
        auditTrail.record("login", subject(id), "", proof.get());
        session.goOnWithSecondFactor();
    }

    private Optional<Proof> spend(long id, String typed) {
        OptionalLong step = repository
                .find(id)
                .map(key -> TimeCodes.stepOf(typed, key.bytes(), clock.instant()))
                .orElseGet(OptionalLong::empty);
        if (step.isPresent() && repository.spend(id, step.getAsLong())) {
            return Optional.of(Proof.TIME_CODE);
        }
        return repository.spendRecoveryCode(id, RecoveryCodes.checksum(typed))
                ? Optional.of(Proof.RECOVERY_CODE)
                : Optional.empty();
    }

    private static String subject(long id) {
        return "user/" + id;
    }
}
