package kurogo.demo;

import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo prefecture, loaded once for all tests of a class. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithDemo {

    @Autowired
    DemoLoader loader;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @BeforeAll
    void load() {
        loader.loadWhereWanted();
    }

    @AfterAll
    void clear() {
        Leftovers.clear(database, transactions);
    }
}
