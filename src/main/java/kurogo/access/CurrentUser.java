package kurogo.access;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells services who asks. */
@Component
public class CurrentUser {

    /**
     * Who is signed in.
     *
     * @throws AccessDeniedException when nobody is
     */
    public SignedInUser get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Who is signed in, if anybody is. */
    public Optional<SignedInUser> find() {
        return account().map(Account::user);
    }

    /** What stands between whoever gave a password and the program; until it is done they have no role. */
    public Optional<BeforeEntry> beforeEntry() {
        return account().flatMap(Account::beforeEntry);
    }

    /** Whether the second factor was given in this session. */
    boolean gaveSecondFactor() {
        return account()
                .filter(account -> account.secondFactor() == SecondFactor.GIVEN)
                .isPresent();
    }

    public boolean maySee(MunicipalityCode code) {
        return get().maySee(code);
    }

    private static Optional<Account> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Account.class::isInstance)
                .map(Account.class::cast);
    }

    /**
     * Lets a service go on only for those who may see a municipality.
     *
     * @throws AccessDeniedException for a reporter of another municipality
     */
    public void requireMaySee(MunicipalityCode code) {
        if (!maySee(code)) {
            throw new AccessDeniedException("Another municipality's data");
        }
    }
}
