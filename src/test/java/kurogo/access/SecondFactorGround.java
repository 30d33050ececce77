package kurogo.access;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Ground of tests about the second factor: Hana, who signs in with a password and may set one up. */
@DatabaseTest
abstract class SecondFactorGround {

    private static final UserProfile HANA = new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true);
    static final String PASSWORD = "seven umbrellas dry quietly";

    @Autowired
    UserService users;

    @Autowired
    SecondFactorService own;

    @Autowired
    private SecondFactorLoginService login;

    @Autowired
    SecondFactorRepository repository;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    UserAccount hana;
    List<String> recovery = List.of();

    @BeforeEach
    void createUser() {
        hana = TestAccounts.create(users, HANA, PASSWORD);
    }

    /** Sets it up in a session, which is returned as it then is. */
    Account setUp() {
        return asHana(() -> {
            SecondFactorKey key = own.offer();
            String code = TimeCodes.code(key.bytes(), TimeCodes.stepAt(clock.instant()), TimeCodes.DIGITS);
            recovery = own.setUp(PASSWORD, key, code);
            return signedIn();
        });
    }

    /** What the program shows half a minute later, which a clock that is a little slow takes already. */
    String next() {
        byte[] key = repository.find(hana.id()).orElseThrow().bytes();
        return TimeCodes.code(key, TimeCodes.stepAt(clock.instant()) + 1, TimeCodes.DIGITS);
    }

    Account give(String code) {
        return ActingAs.account(stored(), () -> {
            login.give(code);
            return signedIn();
        });
    }

    <T> T asHana(Supplier<T> work) {
        return ActingAs.account(stored(), work);
    }

    static Account signedIn() {
        Authentication login =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return (Account) Objects.requireNonNull(login.getPrincipal());
    }

    Account stored() {
        return accounts.findByLoginName("hana").orElseThrow();
    }
}
