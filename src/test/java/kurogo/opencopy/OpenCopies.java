package kurogo.opencopy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/**
 * What stands in a copy, so that two can be compared: the lines of each table in an order that does not depend on how a database sorts
 * texts, and the size and checksum of each file.
 */
public record OpenCopies(Map<String, List<String>> tables, Map<String, String> files) {

    public static OpenCopies of(Path copy) throws IOException {
        Map<String, List<String>> tables = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("tables/")) {
                    tables.put(entry.getName(), lines(zip, entry));
                } else if (!entry.getName().equals(Description.NAME)) {
                    files.put(entry.getName(), entry.getSize() + " " + entry.getCrc());
                }
            }
        }
        return new OpenCopies(tables, files);
    }

    /** Has one written into a file. */
    public static Path written(DataSource source, Path file) throws IOException, SQLException {
        try (Connection database = source.getConnection()) {
            OpenCopySnapshot.write(database, Instant.parse("2026-06-01T00:00:00Z"), file);
            return file;
        }
    }

    /** The same without what is told of copies in the audit trail. */
    public OpenCopies untold() {
        Map<String, List<String>> left = new TreeMap<>(tables);
        left.computeIfPresent(
                "tables/audit_entry.csv",
                (name, lines) -> lines.stream()
                        .filter(line -> !line.contains(",opencopy.taken,"))
                        .toList());
        return new OpenCopies(left, files);
    }

    public List<String> tablesWithRows() {
        return tables.entrySet().stream()
                .filter(table -> table.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> lines(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .sorted()
                    .toList();
        }
    }
}
