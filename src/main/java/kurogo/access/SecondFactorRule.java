package kurogo.access;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which roles a password alone does not let in. */
@Component
class SecondFactorRule {

    private final Set<Role> roles;

    SecondFactorRule(@Value("${kurogo.second-factor.roles}") Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    boolean requires(Role role) {
        return roles.contains(role);
    }

    /** How far an account is that has just given its password. */
    SecondFactor after(UserAccount account) {
        if (account.secondFactor()) {
            return SecondFactor.AWAITED;
        }
        return requires(account.role()) ? SecondFactor.TO_SET_UP : SecondFactor.NONE;
    }
}
