package kurogo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import kurogo.access.AuditCommand;
import kurogo.access.CommandTrail;
import kurogo.opencopy.ExportCommand;
import kurogo.opencopy.ImportCommand;
import kurogo.opencopy.OpenCopies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole demo prefecture moves from one kind of database to the other. */
class DemoOpenCopyTest extends WithDemo {

    private static final CommandTrail TRAIL = new CommandTrail(Clock.systemUTC(), "試験");

    @Autowired
    DataSource source;

    /** From the database at hand to a PostgreSQL, from there to an embedded one, and out of that again. */
    @Test
    void everyTableMovesBetweenBothKindsOfDatabaseWithoutLoss(@TempDir Path folder) throws IOException, SQLException {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        Path third = folder.resolve("third.zip");
        OpenCopies.written(source, first);
        OpenCopies before = OpenCopies.of(first);
        assertThat(before.tablesWithRows()).hasSizeGreaterThanOrEqualTo(45);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String place = "--postgres=" + postgres.getJdbcUrl("postgres", "postgres");
            assertThat(ImportCommand.run(TRAIL, place, first.toString())).isZero();
            assertThat(ExportCommand.run(TRAIL, place, second.toString())).isZero();
            assertThat(ImportCommand.run(TRAIL, place, first.toString())).isEqualTo(1);
        }
        assertThat(OpenCopies.of(second).untold()).isEqualTo(before);
        String place = "--data=" + folder.resolve("data");
        assertThat(ImportCommand.run(TRAIL, place, second.toString())).isZero();
        assertThat(ExportCommand.run(TRAIL, place, third.toString())).isZero();
        assertThat(OpenCopies.of(third).untold()).isEqualTo(before);
        assertThat(AuditCommand.run(place)).isZero();
    }
}
