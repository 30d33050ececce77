package kurogo.opencopy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kurogo.checksum.Sha256;
import kurogo.opencopy.Description.Described;
import kurogo.opencopy.Description.DescribedFile;
import kurogo.opencopy.TableShape.Column;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything a database holds at one moment. */
final class OpenCopyWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    private final Connection database;
    private final ZipOutputStream zip;
    private final List<DescribedFile> files = new ArrayList<>();

    private OpenCopyWriter(Connection database, ZipOutputStream zip) {
        this.database = database;
        this.zip = zip;
    }

    /**
     * Writes a copy.
     *
     * @param database in a transaction that sees one moment throughout: what others write meanwhile is not in the copy
     */
    static Description write(Connection database, Instant now, OutputStream into) throws SQLException, IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(into), StandardCharsets.UTF_8)) {
            return new OpenCopyWriter(database, zip).write(now);
        }
    }

    private Description write(Instant now) throws SQLException, IOException {
        List<TableShape> tables = TableShapes.of(database);
        List<Described> written = new ArrayList<>();
        for (TableShape table : tables) {
            written.add(table(table, bytes(table, tables)));
        }
        Description description = new Description(
                Description.FORMAT,
                Description.FORMAT_VERSION,
                SchemaVersion.of(database),
                now.toString(),
                written,
                files);
        zip.putNextEntry(new ZipEntry(Description.NAME));
        zip.write(JSON.writeValueAsBytes(description));
        zip.closeEntry();
        return description;
    }

    /** Writes the bytes of a table; where they stand, row by row, for each of its columns that holds some. */
    private Map<String, Queue<Optional<FilePlace>>> bytes(TableShape table, List<TableShape> all)
            throws SQLException, IOException {
        Map<String, Queue<Optional<FilePlace>>> places = new HashMap<>();
        for (Column column : table.columnsOfBytes()) {
            Queue<Optional<FilePlace>> ofColumn = new ArrayDeque<>();
            FilesOfColumn writer = new FilesOfColumn(table, column);
            Rows.<IOException>bytes(database, table, column, all, row -> ofColumn.add(writer.next(row)));
            writer.end();
            places.put(column.name(), ofColumn);
        }
        return places;
    }

    private Described table(TableShape table, Map<String, Queue<Optional<FilePlace>>> places)
            throws SQLException, IOException {
        String name = "tables/" + table.name() + ".csv";
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = Sha256.begun();
        long[] rows = {0};
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(new DigestOutputStream(new Kept(zip), digest), StandardCharsets.UTF_8)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            Rows.<IOException>all(database, table, row -> {
                csv.writeRecord(values(table, row, places));
                rows[0]++;
            });
        }
        zip.closeEntry();
        return new Described(name, rows[0], Sha256.of(digest), table);
    }

    private static @Nullable String[] values(
            TableShape table, ResultSet row, Map<String, Queue<Optional<FilePlace>>> places) throws SQLException {
        @Nullable String[] values = new @Nullable String[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            Column column = table.columns().get(i);
            Optional<String> text = column.kind() == ValueKind.BYTES
                    ? Objects.requireNonNull(places.get(column.name())).remove().map(FilePlace::text)
                    : column.kind().text(row, i + 1);
            values[i] = text.orElse(null);
        }
        return values;
    }

    /** The files of one column, of which the rows of one whole follow each other. */
    private final class FilesOfColumn {

        private final TableShape table;
        private final Column column;
        private String open = "";
        private long length;
        private MessageDigest digest = Sha256.begun();

        FilesOfColumn(TableShape table, Column column) {
            this.table = table;
            this.column = column;
        }

        Optional<FilePlace> next(ResultSet row) throws SQLException, IOException {
            byte[] bytes = row.getBytes(2);
            if (bytes == null) {
                return Optional.empty();
            }
            String file = name(row.getString(1), Optional.ofNullable(row.getString(3)));
            if (!file.equals(open)) {
                end();
                zip.putNextEntry(new ZipEntry(file));
                open = file;
                length = 0;
                digest = Sha256.begun();
            }
            zip.write(bytes);
            digest.update(bytes);
            FilePlace place = new FilePlace(file, length, bytes.length);
            length += bytes.length;
            return Optional.of(place);
        }

        void end() throws IOException {
            if (!open.isEmpty()) {
                zip.closeEntry();
                files.add(new DescribedFile(open, length, Sha256.of(digest)));
                open = "";
            }
        }

        /** Of a file's own name only its ending is taken: it came from outside. */
        private String name(String key, Optional<String> ownName) {
            String ending = ownName.map(ENDING::matcher)
                    .filter(Matcher::find)
                    .map(found -> "." + found.group(1).toLowerCase(Locale.ROOT))
                    .orElse("");
            String owner = table.whole().map(TableShape.Reference::table).orElse(table.name());
            return String.join("/", "files", owner, column.name(), key + ending);
        }
    }

    /** What is written through and closed by whoever writes a table, while the archive stays open. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream below) {
            super(below);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
