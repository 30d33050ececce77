package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody opens the same screen for the first time in several windows at the same moment. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SettingsAtOnceTest {

    private static final int WINDOWS = 6;
    private static final int SCREENS = 50;
    private static final UserProfile HANA = new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true);

    @Autowired
    UserService users;

    @Autowired
    OwnSettings settings;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void everyWindowKeepsItsSetting() throws Exception {
        UserAccount account = TestAccounts.create(users, HANA, "seven umbrellas dry quietly");
        SignedInUser hana = new SignedInUser(account.id(), "hana", "見本 花", Role.ANALYST, Optional.empty());
        CyclicBarrier together = new CyclicBarrier(WINDOWS);
        List<Future<Integer>> windows = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(WINDOWS)) {
            for (int window = 0; window < WINDOWS; window++) {
                windows.add(desks.submit(() -> visitAll(hana, together)));
            }
        }
        for (Future<Integer> window : windows) {
            assertThat(window.get()).isEqualTo(SCREENS);
        }
        assertThat(SignIn.as(hana, () -> settings.find("screen.0"))).contains("seen");
    }

    private int visitAll(SignedInUser hana, CyclicBarrier together) throws Exception {
        for (int screen = 0; screen < SCREENS; screen++) {
            String name = "screen." + screen;
            together.await();
            try {
                SignIn.as(hana, () -> {
                    settings.keep(name, "seen");
                    return name;
                });
            } catch (DataAccessException refused) {
                together.reset();
                throw refused;
            }
        }
        return SCREENS;
    }
}
