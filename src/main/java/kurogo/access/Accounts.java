package kurogo.access;

import java.util.Optional;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as they stand in the database at this moment. */
@Component
@Transactional(readOnly = true)
class Accounts {

    private final UserRepository repository;
    private final LoginDelays delays;
    private final SecondFactorRule secondFactor;

    Accounts(UserRepository repository, LoginDelays delays, SecondFactorRule secondFactor) {
        this.repository = repository;
        this.delays = delays;
        this.secondFactor = secondFactor;
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
        return new Account(
                user,
                stored.passwordHash(),
                account.enabled(),
                !delays.isClosed(stored),
                account.passwordTemporary(),
                secondFactor.after(account),
                stored.sessionsEnded());
    }
}
