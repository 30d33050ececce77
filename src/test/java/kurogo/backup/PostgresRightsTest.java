package kurogo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import kurogo.access.CommandTrail;
import kurogo.text.Texts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a role has to be allowed in a PostgreSQL to put a backup back: nothing more than what belongs to whoever owns the database. */
class PostgresRightsTest {

    private static final String SCHEMA = "74";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private EmbeddedPostgres server;
    private BackupFile backup;

    @BeforeEach
    void makeOneAsWhoeverOwnsTheDatabase() throws Exception {
        server = EmbeddedPostgres.start();
        execute("create role kurogo login");
        execute("create role clerk login");
        execute("create database kurogo owner kurogo");
        DataSource own = server.getDatabase("kurogo", "kurogo");
        Flyway.configure().dataSource(own).target(SCHEMA).load().migrate();
        backup = new BackupFile(folder.resolve("kurogo-made.zip"));
        try (Connection running = own.getConnection()) {
            new PostgresDatabase(own, CLOCK, "").copy(running, CLOCK.instant(), backup.archive());
        }
        backup.seal();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void whoeverOwnsTheDatabasePutsItBack() {
        assertThat(restoreAs("kurogo")).startsWith("0 ").contains("kurogo_replaced_20260601t000000000z");
    }

    @Test
    void aRoleThatMayNotMakeSchemasIsToldSo() throws SQLException {
        execute("create database other");
        assertThat(restoreAs("clerk", "other")).startsWith("1 ").contains("権限（CREATE）");
    }

    /** Whoever may do anything may do that too, and the program's own role would find tables that are no longer its own. */
    @Test
    void aRoleThatDoesNotOwnTheTablesPutsNothingInTheirPlace() {
        assertThat(restoreAs("postgres")).startsWith("1 ").contains("所有者");
        assertThat(restoreAs("postgres", "kurogo", "--dry-run"))
                .startsWith("1 ")
                .contains("所有者");
        assertThat(restoreAs("kurogo")).startsWith("0 ");
    }

    @Test
    void aRoleThatMayNotReadTheTablesIsToldSoWhenItMakesOne() throws SQLException {
        DataSource clerk = server.getDatabase("clerk", "kurogo");
        try (Connection database = clerk.getConnection()) {
            assertThatThrownBy(() -> new PostgresDatabase(clerk, CLOCK, "")
                            .copy(database, CLOCK.instant(), folder.resolve("kurogo-clerk.zip")))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(BackupRefused.unmade(refused).words(Texts.in(Locale.JAPANESE)))
                                    .contains("読み取る権限"));
        }
    }

    private String restoreAs(String role) {
        return restoreAs(role, "kurogo");
    }

    /** The name as an option: the address names nobody. */
    private String restoreAs(String role, String database, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(
                backup.archive().toString(),
                "--postgres",
                server.getJdbcUrl(role, database).replace("?user=" + role, ""),
                "--postgres-user",
                role));
        StringWriter said = new StringWriter();
        int status = RestoreCommand.run(
                new CommandTrail(CLOCK, "tanaka"), new PrintWriter(said, true), arguments.toArray(String[]::new));
        return status + " " + said;
    }

    private void execute(String command) throws SQLException {
        try (Connection database = server.getPostgresDatabase().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute(command);
        }
    }
}
