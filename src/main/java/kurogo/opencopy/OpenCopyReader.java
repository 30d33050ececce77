package kurogo.opencopy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kurogo.opencopy.Description.Described;
import kurogo.opencopy.OpenCopyRefused.Reason;
import kurogo.opencopy.TableShape.Column;

/** Takes a copy into a database whose tables are there and in which nobody has kept anything yet. */
final class OpenCopyReader {

    /** A field is as long as what stands in it: boundaries of a prefecture are one text. */
    private static final int LONGEST_FIELD = 512 * 1024 * 1024;

    private final OpenCopy copy;
    private final Connection database;

    private OpenCopyReader(OpenCopy copy, Connection database) {
        this.copy = copy;
        this.database = database;
    }

    /** Replaces what the migrations brought by what the copy holds. Nothing is committed. */
    static void read(OpenCopy copy, Connection database) throws SQLException, IOException {
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
        long rows = 0;
        try (PreparedStatement insert = Rows.insert(database, table);
                CsvReader<List<Optional<String>>> csv = CsvReader.builder()
                        .skipEmptyLines(false)
                        .maxBufferSize(LONGEST_FIELD)
                        .build(new TextRow(), copy.read(described.file()), StandardCharsets.UTF_8);
                FilesOfTable files = new FilesOfTable(copy)) {
            Iterator<List<Optional<String>>> all = csv.iterator();
            all.next();
            while (all.hasNext()) {
                bind(insert, table, all.next(), files);
                insert.addBatch();
                rows++;
                if (rows % Rows.atOnce(table) == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        if (rows != described.rows()) {
            throw new OpenCopyRefused(Reason.DAMAGED);
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
