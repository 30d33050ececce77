package kurogo.opencopy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kurogo.access.WaitingEntry;
import kurogo.opencopy.OpenCopyRefused.Reason;

/** A PostgreSQL without anything of ours, or with tables alone: what an earlier try left that was not carried through. */
record EmptyPostgres(DataSource source) implements EmptyDatabase {

    static EmptyPostgres at(DataSource source) {
        try (Connection database = source.getConnection()) {
            requireEmpty(database);
        } catch (SQLException unreachable) {
            throw new OpenCopyRefused(Reason.UNREACHABLE, unreachable);
        }
        return new EmptyPostgres(source);
    }

    @Override
    public void take(OpenCopy copy, WaitingEntry told) throws IOException {
        copy.fill(source, told);
    }

    /** Nobody who could have kept something, and no trace of anybody. */
    private static void requireEmpty(Connection database) throws SQLException {
        for (TableShape table : TableShapes.of(database)) {
            boolean ofPeople =
                    table.name().equals("user_account") || table.name().equals("audit_entry");
            if (ofPeople && Rows.any(database, table)) {
                throw new OpenCopyRefused(Reason.NOT_EMPTY);
            }
        }
    }
}
