package kurogo.shell;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What stands around a screen and can be done without. The page that tells of a database that does not answer stands in the same frame. */
final class Spare {

    private static final Logger LOG = LoggerFactory.getLogger(Spare.class);

    private Spare() {}

    /** What the database says, or something else while it says nothing. */
    static <T> T orElse(Supplier<T> asked, T otherwise) {
        try {
            return asked.get();
        } catch (DataAccessException | TransactionException silent) {
            LOG.warn("The database does not answer: {}", silent.getMessage());
            return otherwise;
        }
    }
}
