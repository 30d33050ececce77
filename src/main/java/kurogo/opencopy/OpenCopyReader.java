package kurogo.opencopy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import kurogo.access.WaitingEntry;
import kurogo.opencopy.Description.Described;
import kurogo.opencopy.OpenCopyRefused.Reason;
import kurogo.opencopy.TableShape.Column;

/** Takes a copy into a database in which nobody has kept anything yet. */
final class OpenCopyReader {

    /** Classes of states by the standard: values a column does not take, and constraints. */
    private static final Set<String> REFUSED_ROWS = Set.of("22", "23");

    private final OpenCopy copy;
    private final Connection database;

    private OpenCopyReader(OpenCopy copy, Connection database) {
        this.copy = copy;
        this.database = database;
    }

    /** Makes the tables of an empty database at the version of a copy, takes that in and writes the entry that tells of it: all rows or none. */
    static void fill(DataSource empty, OpenCopy copy, WaitingEntry told) throws IOException {
        SchemaVersion.make(empty, copy.schema());
        try (Connection database = empty.getConnection()) {
            database.setAutoCommit(false);
            if (!SchemaVersion.of(database).equals(copy.schema())) {
                throw new OpenCopyRefused(Reason.NOT_EMPTY);
            }
            read(copy, database);
            told.writeInto(database);
            database.commit();
        } catch (SQLException refused) {
            throw new OpenCopyRefused(isOfTheRows(refused) ? Reason.DAMAGED : Reason.FAILED, refused);
        }
    }

    /** Whether the database refused what stands in the copy, rather than failed by itself. */
    private static boolean isOfTheRows(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return REFUSED_ROWS.stream().anyMatch(state::startsWith);
    }

    /** Replaces what the migrations brought by what the copy holds. Nothing is committed. */
    private static void read(OpenCopy copy, Connection database) throws SQLException, IOException {
        OpenCopyReader reader = new OpenCopyReader(copy, database);
        List<Described> tables = copy.description().tables();
        for (Described table : tables.reversed()) {
            Rows.clear(database, table.table());
        }
        for (Described table : tables) {
            reader.read(table);
        }
        for (Described table : tables) {
            reader.goOnNumbering(table.table());
        }
    }

    private void read(Described described) throws SQLException, IOException {
        TableShape table = described.table();
        try (PreparedStatement insert = Rows.insert(database, table);
                FilesOfTable files = new FilesOfTable(copy)) {
            int[] waiting = {0};
            CopiedRows.<SQLException>all(copy, described, row -> {
                bind(insert, table, row, files);
                insert.addBatch();
                waiting[0]++;
                if (waiting[0] == Rows.atOnce(table)) {
                    insert.executeBatch();
                    waiting[0] = 0;
                }
            });
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, TableShape table, List<Optional<String>> row, FilesOfTable files)
            throws SQLException, IOException {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Optional<String> text = row.get(i);
            if (text.isEmpty()) {
                insert.setNull(i + 1, column.kind() == ValueKind.BYTES ? Types.VARBINARY : Types.NULL);
            } else if (column.kind() == ValueKind.BYTES) {
                insert.setBytes(i + 1, files.at(FilePlace.of(text.get())));
            } else {
                column.kind().bind(insert, i + 1, text.get());
            }
        }
    }

    private void goOnNumbering(TableShape table) throws SQLException {
        for (Column column : table.columns()) {
            if (column.numbered()) {
                Rows.goOnNumbering(database, table, column);
            }
        }
    }
}
