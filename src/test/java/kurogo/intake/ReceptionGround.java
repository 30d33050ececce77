package kurogo.intake;

import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.report.ReportService;
import kurogo.report.RoundService;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Ground of tests about reports that come in: what they commit is cleared away behind them. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class ReceptionGround {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IntakeService intake;

    @Autowired
    ReportService reports;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }
}
