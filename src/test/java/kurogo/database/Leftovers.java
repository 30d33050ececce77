package kurogo.database;

import static kurogo.db.Tables.ANSWER_SOURCE;
import static kurogo.db.Tables.AUDIT_ENTRY;
import static kurogo.db.Tables.BOUNDARY_SET;
import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.MUNICIPALITY_PROFILE;
import static kurogo.db.Tables.POPULATION;
import static kurogo.db.Tables.PREFECTURE;
import static kurogo.db.Tables.PROCESS_STEP_ANSWER;
import static kurogo.db.Tables.PROGRAMME_ANSWER;
import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.REPORT_ANSWER;
import static kurogo.db.Tables.ROUND_PROGRAMME;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.db.Tables.TARGET_ANSWER;
import static kurogo.db.Tables.UPLOAD;
import static kurogo.db.Tables.UPLOAD_REPORT;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away what tests with real commits leave behind, children before parents. */
public final class Leftovers {

    private static final List<Table<?>> TABLES = List.of(
            AUDIT_ENTRY,
            UPLOAD_REPORT,
            UPLOAD,
            ANSWER_SOURCE,
            PROCESS_STEP_ANSWER,
            TARGET_ANSWER,
            PROGRAMME_ANSWER,
            REPORT_ANSWER,
            SUBMISSION,
            SOURCE_FILE,
            ROUND_PROGRAMME,
            REPORTING_ROUND,
            MUNICIPALITY_PROFILE,
            POPULATION,
            BOUNDARY_SET,
            MUNICIPALITY,
            PREFECTURE);

    private Leftovers() {}

    public static void clear(DSLContext database, TransactionTemplate transactions) {
        transactions.executeWithoutResult(
                status -> TABLES.forEach(table -> database.deleteFrom(table).execute()));
    }
}
