package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@DatabaseTest
class FirstAdministratorTest {

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    UserRepository repository;

    @Autowired
    UserDetailsService login;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void anEmptyDatabaseGetsAnAdministratorWhoCanSignInWithThePasswordTold() {
        Optional<String> password = firstAdministrator.create();
        assertThat(password).hasValueSatisfying(told -> assertThat(told).hasSize(16));
        var account = login.loadUserByUsername("admin");
        assertThat(passwords.matches(password.orElseThrow(), account.getPassword()))
                .isTrue();
        assertThat(account.getAuthorities()).isEmpty();
        assertThat(repository.findByLoginName("admin")).hasValueSatisfying(stored -> {
            assertThat(stored.account().role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(stored.account().passwordTemporary()).isTrue();
        });
    }

    @Test
    void aDatabaseWithAnyAccountGetsNone() {
        repository.insert(new UserProfile("hana", "見本 花", Role.VIEWER, Optional.empty(), true), "hash", false);
        assertThat(firstAdministrator.create()).isEmpty();
    }
}
