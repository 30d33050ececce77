package kurogo.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets a commit return only when what it wrote is on disk. PostgreSQL does so by itself; the embedded database would write up
 * to half a second later and leave it to the operating system when the disk has it. Commits that wait at the same time
 * share one write.
 */
@Component
public class DurableCommits implements TransactionExecutionListener {

    private final DataSource source;
    private final SharedWrite write = new SharedWrite();

    public DurableCommits(DataSource source) {
        this.source = source;
    }

    /**
     * Waits for the disk, before anybody is told of the commit.
     *
     * @throws DataAccessResourceFailureException when the disk refuses
     */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            Optional<MVStore> embedded = EmbeddedSource.storeOf(connection);
            if (embedded.isPresent()) {
                write.await(() -> write(embedded.get()));
            }
        } catch (SQLException refused) {
            throw new DataAccessResourceFailureException("The disk did not take what was committed", refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** Past {@code CHECKPOINT}, which tidies the file instead of writing when it finds much to tidy. */
    private static void write(MVStore store) {
        store.commit();
        store.sync();
    }
}
