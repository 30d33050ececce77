package kurogo.intake.read.cell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The vocabulary the program brings along: tables whose last column lists spellings, parted by {@code |}. */
public final class DataTable {

    private DataTable() {}

    /**
     * A row of such a table.
     *
     * @param cells what stands before the spellings
     * @param spellings all spellings, the usual one first
     */
    public record Row(List<String> cells, List<String> spellings) {}

    public static List<Row> rows(String file) {
        InputStream stream = Objects.requireNonNull(
                DataTable.class.getResourceAsStream("/kurogo/intake/" + file), file + " belongs to the program");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            int columns = all.getFirst().split(",").length;
            return all.stream()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", columns)))
                    .map(DataTable::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(List<String> cells) {
        int last = cells.size() - 1;
        return new Row(
                cells.subList(0, last), Stream.of(cells.get(last).split("\\|")).toList());
    }
}
