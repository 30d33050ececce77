package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kurogo.access.UserNotSaved.Reason;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever guesses with many requests at once gets no more guesses than whoever makes one after the other. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class GuessesAtOnceTest {

    private static final int GUESSES = 30;
    private static final int ALLOWED = 5;
    private static final UserProfile HANA = new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true);
    private static final String PASSWORD = "seven umbrellas dry quietly";

    @Autowired
    UserService users;

    @Autowired
    SecondFactorLoginService login;

    @Autowired
    AuthenticationProvider door;

    @Autowired
    OwnAccountService own;

    @Autowired
    SecondFactorRepository factors;

    @Autowired
    Accounts accounts;

    @Autowired
    SecureRandom chance;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private UserAccount hana;

    @BeforeEach
    void createUser() {
        hana = TestAccounts.create(users, HANA, PASSWORD);
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void ofNumbersFiveAreLookedAt() throws Exception {
        transactions.executeWithoutResult(
                done -> factors.keep(hana.id(), SecondFactorKey.draw(chance), 0, clock.instant()));
        assertThat(refusals(() -> login.give("a wrong one")))
                .filteredOn(Reason.WRONG_CODE::equals)
                .hasSize(ALLOWED);
    }

    @Test
    void ofPasswordsFiveAreLookedAt() throws Exception {
        assertThat(refusals(() -> own.changePassword("a wrong one", "nine kettles whistle softly")))
                .filteredOn(Reason.WRONG_PASSWORD::equals)
                .hasSize(ALLOWED);
    }

    @Test
    void ofPasswordsAtTheDoorFiveAreLookedAt() throws Exception {
        Authentication guess = UsernamePasswordAuthenticationToken.unauthenticated("hana", "a wrong one");
        assertThat(atOnce(() -> refusal(guess)))
                .filteredOn(BadCredentialsException.class::isInstance)
                .hasSize(ALLOWED);
    }

    /** Why each of many guesses at once was refused. */
    private List<Reason> refusals(Runnable guess) throws Exception {
        Account account = accounts.findByLoginName("hana").orElseThrow();
        return atOnce(() -> ActingAs.account(account, () -> refusal(guess)));
    }

    /** What came of doing something many times at the same moment. */
    private static <T> List<T> atOnce(Callable<T> guess) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(GUESSES)) {
            List<Future<T>> answers = Stream.generate(() -> threads.submit(() -> {
                        start.await();
                        return guess.call();
                    }))
                    .limit(GUESSES)
                    .toList();
            start.countDown();
            List<T> refusals = new ArrayList<>();
            for (Future<T> answer : answers) {
                refusals.add(answer.get());
            }
            return refusals;
        }
    }

    private AuthenticationException refusal(Authentication guess) {
        try {
            door.authenticate(guess);
        } catch (AuthenticationException refused) {
            return refused;
        }
        throw new AssertionError("A wrong guess was taken");
    }

    private static Reason refusal(Runnable guess) {
        try {
            guess.run();
        } catch (UserNotSaved refused) {
            return refused.reason();
        }
        throw new AssertionError("A wrong guess was taken");
    }
}
