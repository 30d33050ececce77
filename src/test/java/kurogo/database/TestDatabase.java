package kurogo.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the program under test the database the build asks for: H2 unless {@code kurogo.test.database} says otherwise. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final boolean ON_POSTGRESQL =
            System.getProperty("kurogo.test.database", "h2").equals("postgresql");

    /** One database for all tests of a run. */
    private static final class Holder {

        private static final String ADDRESS = ON_POSTGRESQL ? startPostgres() : temporaryFile();

        private static String startPostgres() {
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException cannotStart) {
                throw new UncheckedIOException(cannotStart);
            }
        }

        private static String temporaryFile() {
            try {
                return "jdbc:h2:file:"
                        + Files.createTempDirectory("kurogo-test").resolve("kurogo")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
        }
    }

    static String address() {
        return Holder.ADDRESS;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + address(),
                        "spring.datasource.username=" + (ON_POSTGRESQL ? "postgres" : "sa"),
                        "kurogo.demo=false",
                        "kurogo.first-administrator=false",
                        "kurogo.watch-jobs=false")
                .applyTo(context);
    }
}
