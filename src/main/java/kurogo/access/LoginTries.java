package kurogo.access;

import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.stereotype.Component;

/**
 * Looks, before a password is, whether the account may be tried at all, and takes one of its tries. Were failures counted only once they are
 * known, whoever sends many guesses at the same moment, from however many addresses, would have all of them looked at.
 */
@Component
class LoginTries implements UserDetailsChecker {

    private final UserDetailsChecker state = new AccountStatusUserDetailsChecker();
    private final LoginDelays delays;

    LoginTries(LoginDelays delays) {
        this.delays = delays;
    }

    @Override
    public void check(UserDetails user) {
        state.check(user);
        if (user instanceof Account account && !delays.take(account.user().id())) {
            throw new LockedException("No try is left for now");
        }
    }
}
