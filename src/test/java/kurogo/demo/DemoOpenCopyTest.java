package kurogo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import kurogo.access.AuditCommand;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.opencopy.ExportCommand;
import kurogo.opencopy.ImportCommand;
import kurogo.opencopy.OpenCopies;
import kurogo.opencopy.OpenCopyService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole demo prefecture moves from one kind of database to the other. */
class DemoOpenCopyTest extends WithDemo {

    @Autowired
    OpenCopyService copies;

    /** From the database at hand to a PostgreSQL, from there to an embedded one, and out of that again. */
    @Test
    void everyTableMovesBetweenBothKindsOfDatabaseWithoutLoss(@TempDir Path folder) throws IOException {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        Path third = folder.resolve("third.zip");
        SignIn.as(Role.ADMINISTRATOR, () -> OpenCopies.written(copies, first));
        OpenCopies before = OpenCopies.of(first);
        assertThat(before.tablesWithRows()).hasSizeGreaterThanOrEqualTo(45);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String place = "--postgres=" + postgres.getJdbcUrl("postgres", "postgres");
            assertThat(ImportCommand.run(place, first.toString())).isZero();
            assertThat(ExportCommand.run(Clock.systemUTC(), place, second.toString()))
                    .isZero();
            assertThat(ImportCommand.run(place, first.toString())).isEqualTo(1);
        }
        assertThat(OpenCopies.of(second)).isEqualTo(before);
        String place = "--data=" + folder.resolve("data");
        assertThat(ImportCommand.run(place, second.toString())).isZero();
        assertThat(ExportCommand.run(Clock.systemUTC(), place, third.toString()))
                .isZero();
        assertThat(OpenCopies.of(third)).isEqualTo(before);
        assertThat(AuditCommand.run(place)).isZero();
    }
}
