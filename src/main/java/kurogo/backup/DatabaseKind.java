package kurogo.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kurogo.access.WaitingEntry;
import kurogo.storage.DatabasePlace;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database a program works on, as backups are made of it and put in its place. */
sealed interface DatabaseKind permits EmbeddedDatabase, PostgresDatabase {

    /** The one a command names. */
    static DatabaseKind at(DatabasePlace place, Clock clock) {
        return place.data()
                .<DatabaseKind>map(EmbeddedDatabase::new)
                .orElseGet(() -> new PostgresDatabase(place.postgres(), clock, ""));
    }

    /**
     * The one a program is started with.
     *
     * @param program the name its connections bear in the database
     */
    static DatabaseKind of(Environment environment, Clock clock, String program) {
        String address = environment.getProperty("spring.datasource.url", "");
        return address.startsWith("jdbc:postgresql:")
                ? new PostgresDatabase(
                        new DriverManagerDataSource(
                                address,
                                environment.getProperty("spring.datasource.username", ""),
                                environment.getProperty("spring.datasource.password", "")),
                        clock,
                        program)
                : new EmbeddedDatabase(
                        Path.of(environment.getProperty("kurogo.data", ".")).toAbsolutePath());
    }

    /** Where it keeps what stood there before a backup was put back. */
    KeptAs keptAs();

    /** Writes everything committed so far into an archive, while others go on writing. */
    void copy(Connection running, Instant now, Path archive) throws SQLException, IOException;

    /**
     * Opens a backup that is to go here.
     *
     * @throws BackupRefused when it is not what was written, or cannot go here
     */
    BackupCopy open(Path archive);

    /**
     * By which name the program is known in the database it has open.
     *
     * @throws BackupRefused when other programs work on it
     */
    String nameWhereAlone(Connection running) throws SQLException;

    /** Does all that putting a backup back asks for, short of that, and leaves nothing of it. */
    void tryOut(BackupCopy copy);

    /**
     * Puts a backup in the place of what stands here, all of it or nothing; what stood here is kept.
     *
     * @param told stands in the audit trail of what is put here, given the name of what stood here
     * @return that name, by which it is kept; nothing where nothing stood here
     * @throws BackupRefused when it cannot be done; everything is then as it was
     */
    Optional<String> put(BackupCopy copy, Function<Optional<String>, WaitingEntry> told);
}
