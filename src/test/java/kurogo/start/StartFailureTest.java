package kurogo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import kurogo.text.Texts;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureTest {

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamed() {
        assertThat(StartFailure.behind(new IllegalStateException(new PortInUseException(8080))))
                .contains(StartFailure.PORT_TAKEN);
    }

    @Test
    void aDatabaseWrittenByANewerProgramIsNamed() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("newer");
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                    select 9999, '9999', 'from the future', "type", 'V9999__future.sql', 1, "installed_by", "installed_on", 1, true
                    from "flyway_schema_history" where "installed_rank" = 1
                    """);
        }
        Flyway program = Flyway.configure()
                .dataSource(url, "sa", "")
                .ignoreMigrationPatterns(new String[0])
                .load();
        FlywayException failure = Assertions.assertThrows(FlywayException.class, program::migrate);
        assertThat(StartFailure.behind(failure)).contains(StartFailure.DATABASE_NEWER);
    }

    @Test
    void anUnreachablePostgresIsNamed() {
        SQLException failure = Assertions.assertThrows(
                SQLException.class, () -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:1/kurogo"));
        assertThat(StartFailure.behind(failure)).contains(StartFailure.DATABASE_UNREACHABLE);
    }

    /** Its disk is another machine's: to look into the data folder would help nobody. */
    @ParameterizedTest
    @CsvSource({"53100, DATABASE_FULL", "25006, DATABASE_READ_ONLY"})
    void aServerThatTakesNothingIsNotTakenForTheDataFolder(String state, StartFailure reason) {
        assertThat(StartFailure.behind(new IllegalStateException(new SQLException("refused", state))))
                .contains(reason);
    }

    /** The embedded database opens a file there, and refuses the first thing to be kept. */
    @Test
    void aDiskThatTakesNothingIsNamed() {
        MVStore.open(folder.resolve("kept.mv.db").toString()).close();
        try (MVStore store = new MVStore.Builder()
                .fileName(folder.resolve("kept.mv.db").toString())
                .readOnly()
                .open()) {
            MVStoreException failure = Assertions.assertThrows(MVStoreException.class, () -> {
                store.openMap("kept").put("first", "thing");
                store.commit();
            });
            assertThat(StartFailure.behind(failure)).contains(StartFailure.DATA_FOLDER_NOT_WRITABLE);
        }
        assertThat(StartFailure.behind(new IllegalStateException(new IOException("No space left on device"))))
                .contains(StartFailure.DATA_FOLDER_NOT_WRITABLE);
    }

    @Test
    void whatNobodyForesawIsNotExplainedAway() {
        assertThat(StartFailure.behind(new IllegalStateException("unforeseen"))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWordsInBothLanguages(StartFailure reason) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(Texts.in(language)
                            .get("start.StartFailure." + reason, "8080", "/data", "jdbc:h2:file:/data/kurogo"))
                    .doesNotContain("{");
        }
    }
}
