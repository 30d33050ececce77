package kurogo.access;

import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets work somebody asked for go on without them, with the rights they have at this moment: jobs, programs with a token of theirs. Who they
 * are was proved when they asked. */
@Component
public class OnBehalf {

    private final Accounts accounts;

    OnBehalf(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Does some work in the name of whoever asked for it.
     *
     * @param userId number of their account; 0 for the program itself
     * @param programName what the audit trail shows when it is the program
     * @throws AccessDeniedException when the account is gone or no longer let in
     */
    public <T> T of(long userId, String programName, Supplier<T> work) {
        return of(userId, programName, "", work);
    }

    /**
     * Does some work in the name of whoever ordered it.
     *
     * @param userId number of their account; 0 for the program itself
     * @param programName what the audit trail shows when it is the program
     * @param from where they ordered it, as {@link RequestOrigin} said; empty where that is not known
     * @throws AccessDeniedException when the account is gone or no longer let in
     */
    public <T> T of(long userId, String programName, String from, Supplier<T> work) {
        if (userId == 0) {
            return ActingAs.program(programName, from, work);
        }
        Account account = accounts.find(userId)
                .filter(Account::isEnabled)
                .map(Account::withSecondFactorGiven)
                .orElseThrow(() -> new AccessDeniedException("The account is not let in any more"));
        return ActingAs.account(account, from, work);
    }
}
