package kurogo.opencopy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kurogo.opencopy.Description.Described;
import kurogo.opencopy.OpenCopyRefused.Reason;

/** The rows of a table as they stand in a copy. */
final class CopiedRows {

    /** A field is as long as what stands in it: boundaries of a prefecture are one text. */
    private static final int LONGEST_FIELD = 512 * 1024 * 1024;

    private CopiedRows() {}

    /** Does something with a row. */
    @FunctionalInterface
    interface Visitor<E extends Exception> {

        void row(List<Optional<String>> row) throws IOException, E;
    }

    /**
     * Goes through all rows of a table.
     *
     * @throws OpenCopyRefused when there are more or fewer than were written, or one of them has other columns
     */
    static <E extends Exception> void all(OpenCopy copy, Described described, Visitor<E> visitor)
            throws IOException, E {
        int columns = described.table().columns().size();
        long rows = 0;
        try (CsvReader<List<Optional<String>>> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_FIELD)
                .build(new TextRow(), copy.read(described.file()), StandardCharsets.UTF_8)) {
            Iterator<List<Optional<String>>> all = csv.iterator();
            all.next();
            while (all.hasNext()) {
                List<Optional<String>> row = all.next();
                if (row.size() != columns) {
                    throw new OpenCopyRefused(Reason.DAMAGED);
                }
                visitor.row(row);
                rows++;
            }
        }
        if (rows != described.rows()) {
            throw new OpenCopyRefused(Reason.DAMAGED);
        }
    }
}
