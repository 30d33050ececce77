package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.UserNotSaved.Reason;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class UserServiceTest {

    private static final UserProfile HANA = new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true);

    @Autowired
    UserService users;

    @Autowired
    AuditService audit;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService login;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void aNewUserSignsInWithThePasswordIssuedAndHasNoRoleUntilTheyChooseTheirOwn() {
        IssuedPassword issued = asAdministrator(() -> users.create(HANA));

        var account = login.loadUserByUsername("hana");
        assertThat(passwords.matches(issued.password(), account.getPassword())).isTrue();
        assertThat(account.getAuthorities()).isEmpty();
        assertThat(issued.account().passwordTemporary()).isTrue();
    }

    @Test
    void creatingAUserLeavesATraceWithoutThePassword() {
        IssuedPassword issued = asAdministrator(() -> users.create(HANA));
        assertThat(asAdministrator(() -> audit.find("user.created", 0, 10)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("試験");
                    assertThat(entry.after()).contains("hana").doesNotContain(issued.password());
                });
        assertThat(issued.toString()).doesNotContain(issued.password());
    }

    @Test
    void twoPeopleChangingOneUserAreTold() {
        UserAccount read = asAdministrator(() -> users.create(HANA)).account();
        asAdministrator(() -> users.change(read, withName("見本 花子")));
        assertThatThrownBy(() -> asAdministrator(() -> users.change(read, withName("見本 華"))))
                .isInstanceOfSatisfying(
                        UserNotSaved.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> asAdministrator(() -> users.resetPassword(read)))
                .hasMessage(Reason.CHANGED_MEANWHILE.name());
    }

    @Test
    void aLoginNameIsGivenOnce() {
        asAdministrator(() -> users.create(HANA));
        assertThatThrownBy(() -> asAdministrator(() -> users.create(HANA)))
                .isInstanceOf(UserNotSaved.class)
                .hasMessage(Reason.LOGIN_NAME_TAKEN.name());
    }

    @Test
    void aPasswordResetReplacesTheOneBefore() {
        UserAccount account = TestAccounts.create(users, HANA, "a password of her own");
        IssuedPassword issued = asAdministrator(() -> users.resetPassword(account));
        var stored = login.loadUserByUsername("hana").getPassword();
        assertThat(passwords.matches(issued.password(), stored)).isTrue();
        assertThat(passwords.matches("a password of her own", stored)).isFalse();
    }

    @Test
    void nobodyReplacesTheirOwnPasswordWithoutThePresentOne() {
        UserProfile profile = new UserProfile("taro", "見本 太郎", Role.ADMINISTRATOR, Optional.empty(), true);
        UserAccount taro = TestAccounts.create(users, profile, "a password of his own");
        Account mine = accounts.find(taro.id()).orElseThrow();
        assertThatThrownBy(() -> ActingAs.account(mine, () -> users.resetPassword(taro)))
                .hasMessage(Reason.OWN_KEYS.name());
        assertThat(passwords.matches(
                        "a password of his own",
                        login.loadUserByUsername("taro").getPassword()))
                .isTrue();
    }

    @Test
    @WithMockUser(roles = "PREFECTURE_STAFF")
    void staffMayNotSeeAccounts() {
        assertThatThrownBy(() -> users.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodySeesAccountsWithoutSigningIn() {
        assertThatThrownBy(() -> users.all()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private static UserProfile withName(String name) {
        return new UserProfile(HANA.loginName(), name, HANA.role(), HANA.municipality(), true);
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return ActingAs.program("試験", work);
    }
}
