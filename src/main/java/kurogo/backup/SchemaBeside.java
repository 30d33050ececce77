package kurogo.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import kurogo.access.WaitingEntry;
import kurogo.backup.BackupRefused.Reason;
import kurogo.jobs.ProgramsAtWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A schema of a PostgreSQL beside the one in use: filled while nobody sees it, and then in its place, in one transaction. What it replaces is
 * kept as a schema of its own. One at a time: whoever has it holds a lock until it is closed.
 */
final class SchemaBeside implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaBeside.class);
    private static final String NAME = "kurogo_restoring";
    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended('" + NAME + "', 0))";
    private static final String PATIENCE = "set local lock_timeout = '10s'";
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern(
                    "'kurogo_replaced_'yyyyMMdd't'HHmmssSSS'z'")
            .withZone(ZoneOffset.UTC);

    private final DataSource source;
    private final Connection connection;
    private final PostgresSchema beside;

    private SchemaBeside(DataSource source, Connection connection) {
        this.source = source;
        this.connection = connection;
        this.beside = new PostgresSchema(connection, NAME);
    }

    /**
     * An empty one. What a program left that was killed in the middle of this is thrown away.
     *
     * @throws BackupRefused when somebody else has it, or the tables in use belong to another role: that one could not work with those that
     *     replace them
     */
    static SchemaBeside in(DataSource source) throws SQLException {
        SchemaBeside made = new SchemaBeside(source, source.getConnection());
        try {
            if (!made.isLocked()) {
                throw new BackupRefused(Reason.DATABASE_IN_USE);
            }
            if (PostgresSchema.inUse(made.connection).isOfAnotherRole()) {
                throw new BackupRefused(Reason.NOT_THE_OWNER);
            }
            made.beside.discard();
            made.beside.create();
            return made;
        } catch (SQLException | RuntimeException failed) {
            made.connection.close();
            throw failed;
        }
    }

    /** The schema as a database that knows nothing else. */
    DataSource asDatabase() {
        return new Confined(source);
    }

    /**
     * Goes on only while no other program works on the database.
     *
     * @param program the one that does not count
     */
    void requireAlone(String program) throws SQLException {
        requireAlone(program, connection);
    }

    /** The same with a connection at hand. */
    static void requireAlone(String program, Connection database) throws SQLException {
        List<String> others = ProgramsAtWork.besides(program, database);
        if (!others.isEmpty()) {
            throw new BackupRefused(others);
        }
    }

    /**
     * Takes the place of the schema in use. A program that begins meanwhile waits, and sees either all of what was or all of what is.
     *
     * @return the schema in which what stood there is kept; nothing where there were no tables
     */
    Optional<String> takePlace(String program, Instant now, Function<Optional<String>, WaitingEntry> told)
            throws SQLException {
        connection.setAutoCommit(false);
        bePatient();
        PostgresSchema inUse = PostgresSchema.inUse(connection);
        Optional<String> aside = inUse.isEmpty() ? Optional.empty() : Optional.of(ASIDE.format(now));
        if (aside.isPresent()) {
            PostgresSchema kept = new PostgresSchema(connection, aside.get());
            kept.create();
            inUse.moveInto(kept);
        }
        requireAlone(program);
        beside.moveInto(inUse);
        beside.drop();
        told.apply(aside).writeInto(connection);
        connection.commit();
        return aside;
    }

    /** Nothing of it is left unless it took its place. What cannot be thrown away now is before the next one is made. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            beside.discard();
        } catch (SQLException failed) {
            LOG.warn("The schema {} could not be thrown away", NAME, failed);
        }
    }

    private void bePatient() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(PATIENCE);
        }
    }

    private boolean isLocked() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCK)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Connections that see the schema alone. */
    private static final class Confined extends DelegatingDataSource {

        Confined(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection opened = super.getConnection();
            opened.setSchema(NAME);
            return opened;
        }
    }
}
