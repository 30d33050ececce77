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
    UserDetailsService login;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void aNewUserCanSignInWithTheirPasswordAndRole() {
        asAdministrator(() -> users.create(HANA, "correct horse"));
        var account = login.loadUserByUsername("hana");
        assertThat(passwords.matches("correct horse", account.getPassword())).isTrue();
        assertThat(account.getAuthorities()).extracting("authority").containsExactly("ROLE_ANALYST");
    }

    @Test
    void creatingAUserLeavesATrace() {
        asAdministrator(() -> users.create(HANA, "correct horse"));
        assertThat(asAdministrator(() -> audit.find("user.created", 0, 10)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("試験");
                    assertThat(entry.after()).contains("hana").doesNotContain("correct horse");
                });
    }

    @Test
    void twoPeopleChangingOneUserAreTold() {
        UserAccount read = asAdministrator(() -> users.create(HANA, "correct horse"));
        asAdministrator(() -> users.change(read, withName("見本 花子")));
        assertThatThrownBy(() -> asAdministrator(() -> users.change(read, withName("見本 華"))))
                .isInstanceOfSatisfying(
                        UserNotSaved.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
    }

    @Test
    void aLoginNameIsGivenOnce() {
        asAdministrator(() -> users.create(HANA, "correct horse"));
        assertThatThrownBy(() -> asAdministrator(() -> users.create(HANA, "correct horse")))
                .isInstanceOf(UserNotSaved.class)
                .hasMessage(Reason.LOGIN_NAME_TAKEN.name());
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThatThrownBy(() -> asAdministrator(() -> users.create(HANA, "short")))
                .hasMessage(Reason.PASSWORD_TOO_SHORT.name());
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
