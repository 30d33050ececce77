package kurogo.stats;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Numbers published by other programs. They are not part of this project: where they are absent, their tests are skipped. */
final class Vectors {

    private static final Path FOLDER = Path.of("../shared/vectors");

    private Vectors() {}

    /** The rows of a file of vectors. */
    static Stream<NamedCsvRecord> rows(String file) {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), () -> "Skipped: no vectors at " + path);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            return List.copyOf(reader.stream().toList()).stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean isBlank(NamedCsvRecord row, String field) {
        return row.getField(field).isBlank() || row.getField(field).equals("NA");
    }

    static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    static long count(NamedCsvRecord row, String field) {
        return Long.parseLong(row.getField(field));
    }

    /** A level written as "95%". */
    static double percent(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field).replace("%", "")) / 100;
    }
}
