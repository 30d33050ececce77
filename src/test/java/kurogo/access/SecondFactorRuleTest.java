package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondFactorRuleTest {

    private final SecondFactorRule rule = new SecondFactorRule(Set.of(Role.ADMINISTRATOR));

    @Test
    void whereTheRoleAsksForOneItIsSetUpFirst() {
        assertThat(rule.after(account(Role.ADMINISTRATOR, false))).isEqualTo(SecondFactor.TO_SET_UP);
        assertThat(rule.after(account(Role.ANALYST, false))).isEqualTo(SecondFactor.NONE);
    }

    @Test
    void whoeverHasOneIsAskedForItWhateverTheRole() {
        assertThat(rule.after(account(Role.ADMINISTRATOR, true))).isEqualTo(SecondFactor.AWAITED);
        assertThat(rule.after(account(Role.ANALYST, true))).isEqualTo(SecondFactor.AWAITED);
    }

    private static UserAccount account(Role role, boolean secondFactor) {
        return new UserAccount(
                1, "hana", "見本 花", role, Optional.empty(), true, false, secondFactor, Optional.empty(), 1);
    }
}
