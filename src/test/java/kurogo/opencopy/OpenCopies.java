package kurogo.opencopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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
    public static Path written(OpenCopyService copies, Path file) {
        try (OutputStream into = Files.newOutputStream(file)) {
            copies.write(into);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
