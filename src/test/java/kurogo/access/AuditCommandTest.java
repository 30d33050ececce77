package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class AuditCommandTest {

    private final JdbcDataSource source = new JdbcDataSource();
    private final JdbcTemplate database = new JdbcTemplate(source);
    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder;

    /** The database of a program that has ended. */
    @BeforeEach
    void writeTrail() throws Exception {
        source.setUrl("jdbc:h2:file:" + folder.resolve("kurogo") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        source.setUser("sa");
        Flyway.configure().dataSource(source).load().migrate();
        for (int entry = 1; entry <= 3; entry++) {
            database.update(
                    "insert into audit_entry (happened_at, actor, origin, action, subject, before_json, after_json)"
                            + " values (current_timestamp, '見本 花', '127.0.0.1', 'login', ?, '', '')",
                    "user/" + entry);
        }
        try (Connection connection = source.getConnection()) {
            AuditLinkRepository links = new AuditLinkRepository(DSL.using(connection));
            new AuditSealing(links).sealAll();
        }
    }

    @Test
    void aTrailNobodyTouchedIsSound() {
        assertThat(run("--data", folder.toString())).isZero();
        assertThat(said.toString()).contains("3 件の記録の連鎖").contains("最後の記録の照合値");
    }

    @Test
    void anEntrySomebodyRewroteIsFound() {
        database.update("update audit_entry set actor = 'だれか' where subject = 'user/2'");
        assertThat(run("--data", folder.toString(), "--lang", "en")).isOne();
        assertThat(said.toString()).contains("Entry 2 (login user/2) was rewritten.");
    }

    @Test
    void aFolderWithoutADatabaseIsSaidToBeUnusable() {
        assertThat(run("--data", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(said.toString()).contains("データベースを開けません");
    }

    @Test
    void aDatabaseWithoutATrailIsSaidToBeUnusableInOneSentence() {
        Path other = folder.resolve("other");
        source.setUrl("jdbc:h2:file:" + other.resolve("kurogo"));
        database.execute("create table note (words varchar(100))");
        assertThat(run("--data", other.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(said.toString().lines())
                .containsExactly(
                        "No audit trail can be read in this database. Check that it is one of Kurogo, and of this version.");
    }

    @Test
    void onePlaceHasToBeNamed() {
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... arguments) {
        return AuditCommand.run(new PrintWriter(said, true), arguments);
    }
}
