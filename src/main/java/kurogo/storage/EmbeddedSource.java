package kurogo.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** What is open, by its file: the database keeps one store for all pools of a program. */
    private static final Map<String, MVStore> OPEN = new ConcurrentHashMap<>();

    private final String file;

    EmbeddedSource(DataSource database, String file) {
        super(database);
        this.file = file;
    }

    @Override
    public Connection getConnection() throws SQLException {
        synchronized (OPEN) {
            findLastWrite();
            return remembered(super.getConnection());
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        synchronized (OPEN) {
            findLastWrite();
            return remembered(super.getConnection(user, password));
        }
    }

    private void findLastWrite() {
        MVStore store = OPEN.get(file);
        if (store == null || store.isClosed()) {
            LastWrite.find(file);
        }
    }

    private Connection remembered(Connection opened) throws SQLException {
        storeOf(opened).ifPresent(store -> OPEN.put(file, store));
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
