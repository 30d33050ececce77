package kurogo.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Counts what an embedded database holds, of whichever version its tables are: these have been there from the first. Plain SQL, since
 * the generated classes know the newest version alone.
 */
final class ContentsQuery {

    private static final String COUNTS = """
            select (select "version" from "flyway_schema_history" where "success" order by "installed_rank" desc limit 1),
                   (select count(*) from submission),
                   (select count(*) from flag),
                   (select count(*) from conversation),
                   (select count(*) from audit_entry),
                   (select max(happened_at) from audit_entry)""";

    private ContentsQuery() {}

    static BackupContents of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNTS)) {
            row.next();
            return new BackupContents(
                    row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), latest(row));
        }
    }

    private static Optional<Instant> latest(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject(6, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
