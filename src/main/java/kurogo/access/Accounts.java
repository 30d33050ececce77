package kurogo.access;

import java.time.Clock;
import java.util.Optional;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as they stand in the database at this moment. */
@Component
@Transactional(readOnly = true)
class Accounts {

    private final UserRepository repository;
    private final Clock clock;

    Accounts(UserRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    Optional<Account> find(long id) {
        return repository.find(id).map(this::account);
    }

    Optional<Account> findByLoginName(String loginName) {
        return repository.findByLoginName(loginName).map(this::account);
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
