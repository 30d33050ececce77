package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.UserNotSaved.Reason;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

@DatabaseTest
class OwnAccountServiceTest {

    private static final UserProfile HANA = new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true);
    private static final String CHOSEN = "seven umbrellas dry quietly";

    @Autowired
    UserService users;

    @Autowired
    OwnAccountService own;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    AuditService audit;

    private IssuedPassword issued;

    @BeforeEach
    void createUser() {
        issued = ActingAs.program("試験", () -> users.create(HANA));
    }

    @Test
    void choosingOnesOwnPasswordOpensTheProgramInTheSameSession() {
        asHana(() -> {
            own.changePassword(issued.password(), CHOSEN);
            assertThat(signedIn().getAuthorities()).extracting("authority").containsExactly("ROLE_ANALYST");
            return own.own();
        });

        Account now = accounts.findByLoginName("hana").orElseThrow();
        assertThat(passwords.matches(CHOSEN, now.passwordHash())).isTrue();
        assertThat(now.passwordTemporary()).isFalse();
    }

    @Test
    void aChangeOfPasswordLeavesATraceWithoutEitherPassword() {
        asHana(() -> {
            own.changePassword(issued.password(), CHOSEN);
            return CHOSEN;
        });
        assertThat(ActingAs.program("試験", () -> audit.find("user.passwordChanged", 0, 10)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("見本 花");
                    assertThat(entry.before() + entry.after()).isEqualTo("\"\"\"\"");
                });
    }

    @Test
    void thePresentPasswordHasToBeKnown() {
        assertThatThrownBy(() -> change("not this one", CHOSEN)).hasMessage(Reason.WRONG_PASSWORD.name());
        assertThat(passwords.matches(issued.password(), stored().passwordHash()))
                .isTrue();
    }

    @Test
    void guessingThePresentPasswordIsSlowedDownLikeTheLogin() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> change("not this one", CHOSEN)).hasMessage(Reason.WRONG_PASSWORD.name());
        }
        assertThatThrownBy(() -> change(issued.password(), CHOSEN)).hasMessage(Reason.TOO_MANY_FAILURES.name());
        assertThat(stored().unlocked()).isFalse();
    }

    @Test
    void aPasswordThatIsNotGoodEnoughChangesNothing() {
        assertThatThrownBy(() -> change(issued.password(), "too short")).hasMessage(Reason.PASSWORD_TOO_SHORT.name());
        assertThatThrownBy(() -> change(issued.password(), issued.password())).hasMessage(Reason.SAME_PASSWORD.name());
        assertThat(stored().passwordTemporary()).isTrue();
    }

    @Test
    void endingTheOtherSessionsLeavesOnesOwn() {
        Account before = stored();
        Account mine = asHana(() -> {
            own.endOtherSessions();
            return signedIn();
        });
        assertThat(before.stillHolds(stored())).isFalse();
        assertThat(mine.stillHolds(stored())).isTrue();
    }

    @Test
    void nobodyHasAnAccountWithoutSigningIn() {
        assertThatThrownBy(() -> own.own()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private Account change(String present, String wanted) {
        return asHana(() -> {
            own.changePassword(present, wanted);
            return stored();
        });
    }

    private <T> T asHana(Supplier<T> work) {
        return ActingAs.account(stored(), work);
    }

    private static Account signedIn() {
        Authentication login =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return (Account) Objects.requireNonNull(login.getPrincipal());
    }

    private Account stored() {
        return accounts.findByLoginName("hana").orElseThrow();
    }
}
