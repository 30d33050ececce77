package kurogo.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to the embedded database, before whose opening its last write is looked for: at the start of the program, and when it
 * closed itself because its disk refused. While it is open its file is not touched, for that would let go of its lock.
 */
final class EmbeddedSource extends DelegatingDataSource {

    private final String file;
    private Optional<MVStore> store = Optional.empty();

    EmbeddedSource(DataSource database, String file) {
        super(database);
        this.file = file;
    }

    @Override
    public synchronized Connection getConnection() throws SQLException {
        findLastWrite();
        return remembered(super.getConnection());
    }

    @Override
    public synchronized Connection getConnection(String user, String password) throws SQLException {
        findLastWrite();
        return remembered(super.getConnection(user, password));
    }

    private void findLastWrite() {
        if (store.map(MVStore::isClosed).orElse(true)) {
            LastWrite.find(file);
        }
    }

    private Connection remembered(Connection opened) throws SQLException {
        store = storeOf(opened);
        return opened;
    }

    /** The store below a connection to an embedded database; nothing below any other. */
    static Optional<MVStore> storeOf(Connection connection) throws SQLException {
        return connection.isWrapperFor(JdbcConnection.class)
                        && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                ? Optional.of(session.getDatabase().getStore().getMvStore())
                : Optional.empty();
    }
}
