package kurogo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the command says of files, by cell. */
final class ReadCells {

    private final List<NamedCsvRecord> rows;
    private final Map<String, NamedCsvRecord> byCell;

    private ReadCells(List<NamedCsvRecord> rows) {
        this.rows = rows;
        this.byCell = rows.stream()
                .collect(Collectors.toMap(row -> row.getField("cell"), row -> row, (first, second) -> first));
    }

    static ReadCells of(Path... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments = List.of(files).stream().map(Path::toString).toArray(String[]::new);
        int status = ReadCommand.run(out, new PrintWriter(new StringWriter()), arguments);
        assertThat(status).isZero();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            return new ReadCells(csv.stream().toList());
        }
    }

    List<NamedCsvRecord> rows() {
        return rows;
    }

    Map<String, NamedCsvRecord> byCell() {
        return byCell;
    }

    /** {@code NUMBER 12 人 CERTAIN}; nothing for a cell that holds words. */
    String at(String cell) {
        NamedCsvRecord row = byCell.get(cell);
        return row == null
                ? ""
                : (row.getField("kind") + " " + row.getField("value") + " " + row.getField("unit") + " "
                                + row.getField("confidence"))
                        .replace("  ", " ");
    }

    String field(String cell, String column) {
        return Objects.requireNonNull(byCell.get(cell), cell).getField(column);
    }
}
