package kurogo.access;

import java.util.Collection;
import java.util.List;
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
 */
record Account(SignedInUser user, String passwordHash, boolean enabled, boolean unlocked) implements UserDetails {

    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name()));
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
