package kurogo.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A user account as Spring Security knows it.
 *
 * @param user the person
 * @param passwordHash Argon2 hash of the password
 * @param enabled whether an administrator lets them in
 * @param unlocked whether no delay after failed logins is running
 * @param passwordTemporary whether somebody else chose the password, so that it opens only the page where one chooses one's own
 * @param secondFactor how far they are with the second factor
 * @param sessionsEnded how often all sessions of the account were ended; a session of an earlier count is over
 */
record Account(
        SignedInUser user,
        String passwordHash,
        boolean enabled,
        boolean unlocked,
        boolean passwordTemporary,
        SecondFactor secondFactor,
        int sessionsEnded)
        implements UserDetails {

    private static final long serialVersionUID = 1L;

    private static final String SECOND_FACTOR_AWAITED = "SECOND_FACTOR_AWAITED";

    /** The role, as soon as nothing stands before it any more. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return beforeEntry()
                .map(hurdle -> hurdle == BeforeEntry.SECOND_FACTOR
                        ? List.of(new SimpleGrantedAuthority(SECOND_FACTOR_AWAITED))
                        : List.<SimpleGrantedAuthority>of())
                .orElseGet(() ->
                        List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name())));
    }

    /** What still stands between this login and the program; the first of what does. */
    Optional<BeforeEntry> beforeEntry() {
        if (secondFactor == SecondFactor.AWAITED) {
            return Optional.of(BeforeEntry.SECOND_FACTOR);
        }
        if (passwordTemporary && secondFactor != SecondFactor.ELSEWHERE) {
            return Optional.of(BeforeEntry.OWN_PASSWORD);
        }
        return secondFactor == SecondFactor.TO_SET_UP
                ? Optional.of(BeforeEntry.SECOND_FACTOR_SET_UP)
                : Optional.empty();
    }

    /** The account of a session in which the second factor was given, where it has one. */
    Account withSecondFactorGiven() {
        SecondFactor given = secondFactor == SecondFactor.AWAITED ? SecondFactor.GIVEN : secondFactor;
        return new Account(user, passwordHash, enabled, unlocked, passwordTemporary, given, sessionsEnded);
    }

    /** The account of a session that a directory let in, without any password of this program. */
    Account letInElsewhere() {
        return new Account(
                user, passwordHash, enabled, unlocked, passwordTemporary, SecondFactor.ELSEWHERE, sessionsEnded);
    }

    /** Somebody who is let in without a login: the program itself. */
    static Account letIn(SignedInUser user) {
        return new Account(user, "", true, true, false, SecondFactor.NONE, 0);
    }

    /** Whether a session opened with this account still stands now that the account is as given. */
    boolean stillHolds(Account now) {
        return now.enabled
                && now.user.equals(user)
                && now.passwordHash.equals(passwordHash)
                && now.passwordTemporary == passwordTemporary
                && secondFactor.stillHolds(now.secondFactor)
                && now.sessionsEnded == sessionsEnded;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return user.loginName();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean isAccountNonLocked() {
        return unlocked;
    }

    /** Without the hash, which has no place in a log. */
    @Override
    public String toString() {
        return "Account of " + user;
    }
}
