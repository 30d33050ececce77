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
        assertThat(account.getAuthorities()).extracting("authority").containsExactly("ROLE_ADMINISTRATOR");
    }

    @Test
    void aDatabaseWithAnyAccountGetsNone() {
        repository.insert(new UserProfile("hana", "見本 花", Role.VIEWER, Optional.empty(), true), "hash");
        assertThat(firstAdministrator.create()).isEmpty();
    }
}
