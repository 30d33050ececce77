package kurogo.db.guard;

import java.util.function.Supplier;
import org.jooq.Delete;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Insert;
import org.jooq.Merge;
import org.jooq.Query;
import org.jooq.Update;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets no statement change a row outside a transaction: half a change is worse than none. In a transaction for reading it
 * does not either, which PostgreSQL refuses by itself and H2 would not.
 */
@Component
public class WriteGuard implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void executeStart(ExecuteContext context) {
        for (Query query : context.batchQueries()) {
            if (writes(query)) {
                requireMayWrite(query::getSQL);
            }
        }
    }

    /**
     * For writes that go past jOOQ's listeners.
     *
     * @param write what is to be written
     * @throws IllegalStateException outside a transaction, and in one for reading
     */
    public static void requireMayWrite(Supplier<String> write) {
        boolean mayWrite = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (!mayWrite) {
            throw new IllegalStateException("A write outside a transaction, or in one for reading: " + write.get());
        }
    }

    private static boolean writes(Query query) {
        return query instanceof Insert || query instanceof Update || query instanceof Delete || query instanceof Merge;
    }
}
