package kurogo.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the database lies that a command works on, as options of the command: one of the two. */
public final class DatabasePlace {

    @Option(names = "--data", required = true, description = "the data folder of the embedded database")
    private Path data = Path.of("");

    @Option(names = "--postgres", required = true, description = "the address of the PostgreSQL: jdbc:postgresql://…")
    private String postgres = "";

    /** The data folder of the embedded database, where that was named. */
    public Optional<Path> data() {
        return postgres.isEmpty() ? Optional.of(data.toAbsolutePath()) : Optional.empty();
    }

    /** The address of the PostgreSQL, empty where the embedded database was named. */
    public String postgres() {
        return postgres;
    }

    /**
     * Opens the database for reading.
     *
     * @throws SQLException when it is not there, or is the embedded one of a program that runs
     */
    public Connection open() throws SQLException {
        return postgres.isEmpty() ? StoppedDatabase.open(data) : DriverManager.getConnection(postgres);
    }
}
