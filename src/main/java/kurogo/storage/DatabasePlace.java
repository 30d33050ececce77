package kurogo.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where the database lies that a command works on, as options of the command: the embedded one or a PostgreSQL. */
public final class DatabasePlace {

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(
            names = "--postgres-user",
            defaultValue = "${env:SPRING_DATASOURCE_USERNAME:-}",
            description =
                    "who signs in there, unless the address says; SPRING_DATASOURCE_USERNAME in the environment does as well")
    private String user = "";

    @Option(
            names = "--postgres-password",
            defaultValue = "${env:SPRING_DATASOURCE_PASSWORD:-}",
            description =
                    "and with which password; better SPRING_DATASOURCE_PASSWORD in the environment, which others do not see")
    private String password = "";

    /** One of the two. */
    private static final class Which {

        @Option(names = "--data", required = true, description = "the data folder of the embedded database")
        private Path data = Path.of("");

        @Option(
                names = "--postgres",
                required = true,
                description =
                        "the address of the PostgreSQL: jdbc:postgresql://…; ./run takes --db postgres://… as well")
        private String postgres = "";
    }

    /** The data folder of the embedded database, where that was named. */
    public Optional<Path> data() {
        return which.postgres.isEmpty() ? Optional.of(which.data.toAbsolutePath()) : Optional.empty();
    }

    /** The PostgreSQL, where that was named. */
    public DataSource postgres() {
        return new DriverManagerDataSource(which.postgres, user, password);
    }

    /**
     * Opens the database for reading.
     *
     * @throws SQLException when it is not there, or is the embedded one of a program that runs
     */
    public Connection open() throws SQLException {
        return data().isPresent()
                ? StoppedDatabase.open(which.data)
                : postgres().getConnection();
    }

    /**
     * Opens the database for a last entry.
     *
     * @throws SQLException when it is not there, or is the embedded one of a program that runs, or lets nothing be written
     */
    public Connection openForWriting() throws SQLException {
        return data().isPresent()
                ? StoppedDatabase.openForWriting(which.data)
                : postgres().getConnection();
    }
}
