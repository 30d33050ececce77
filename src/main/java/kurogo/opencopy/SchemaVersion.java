package kurogo.opencopy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** How far the tables of a database have come. */
final class SchemaVersion {

    static final String LIST_OF_MIGRATIONS = "flyway_schema_history";

    private static final String QUERY = "select \"version\" from \"" + LIST_OF_MIGRATIONS
            + "\" where \"success\" and \"version\" is not null order by \"installed_rank\" desc";

    private SchemaVersion() {}

    /** The last migration of a database. */
    static String of(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            if (!row.next()) {
                throw new SQLException("A database without a migration");
            }
            return row.getString(1);
        }
    }

    /** Makes the tables of a database as they were at some version, unless this program does not know that version. */
    static void make(DataSource database, String version) {
        Flyway migrations = Flyway.configure()
                .dataSource(database)
                .target(MigrationVersion.fromVersion(version))
                .load();
        Optional<MigrationInfo> known = Arrays.stream(migrations.info().all())
                .filter(migration -> MigrationVersion.fromVersion(version).equals(migration.getVersion()))
                .findFirst();
        if (known.isEmpty()) {
            throw new OpenCopyRefused(OpenCopyRefused.Reason.NEWER_PROGRAM);
        }
        migrations.migrate();
    }
}
