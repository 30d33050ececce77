package kurogo.opencopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import kurogo.access.WaitingEntry;
import kurogo.checksum.Sha256;
import kurogo.opencopy.Description.Described;
import kurogo.opencopy.Description.DescribedFile;
import kurogo.opencopy.OpenCopyRefused.Reason;
import kurogo.storage.EmbeddedFile;
import tools.jackson.core.JacksonException;

/** A copy on disk, opened for reading. */
public final class OpenCopy implements AutoCloseable {

    private final ZipFile zip;
    private final Description description;

    private OpenCopy(ZipFile zip, Description description) {
        this.zip = zip;
        this.description = description;
    }

    /** Whether a file is an archive with a description such as a copy has, whole or not. */
    public static boolean is(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(Description.NAME) != null;
        } catch (IOException noArchive) {
            return false;
        }
    }

    /**
     * Opens a copy and looks whether each of its files is what was written.
     *
     * @throws OpenCopyRefused when it is not what it should be
     */
    public static OpenCopy open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                OpenCopy copy = new OpenCopy(zip, Description.in(zip));
                for (Described table : copy.description.tables()) {
                    copy.requireUnchanged(table.file(), table.sha256());
                }
                for (DescribedFile each : copy.description.files()) {
                    copy.requireUnchanged(each.file(), each.sha256());
                }
                return copy;
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (IOException | JacksonException unreadable) {
            throw new OpenCopyRefused(Reason.NOT_A_COPY, unreadable);
        }
    }

    Description description() {
        return description;
    }

    /** Version of its tables. */
    public String schema() {
        return description.schema();
    }

    /** How many rows a table has; none where there is no such table. */
    public long rows(String table) {
        return described(table).map(Described::rows).orElse(0L);
    }

    /**
     * Reads every row of every table, as taking it in would.
     *
     * @throws OpenCopyRefused when there are more or fewer than were written, or one of them is not a row of its table
     */
    public void requireEveryRow() {
        for (Described table : description.tables()) {
            each(table, row -> {});
        }
    }

    /** Goes through what stands in a column of a table; an empty field is passed over. */
    public void values(String table, String column, Consumer<String> value) {
        described(table).ifPresent(found -> {
            int at = found.table().columns().stream()
                    .map(TableShape.Column::name)
                    .toList()
                    .indexOf(column);
            each(found, row -> row.get(at).ifPresent(value));
        });
    }

    /**
     * Makes the tables of an empty database as they were when the copy was written, and puts everything into them: all rows or none.
     *
     * @param told written behind them, before they are committed
     * @throws OpenCopyRefused when it cannot be done; tables without rows may then be there
     */
    public void fill(DataSource empty, WaitingEntry told) throws IOException {
        OpenCopyReader.fill(empty, this, told);
    }

    /** Makes an embedded database of it in a folder, as the program would find it in its data folder. */
    public void embed(Path folder, WaitingEntry told) throws IOException {
        fill(EmbeddedFile.in(folder), told);
    }

    /** What stands in one of its files. */
    InputStream read(String file) throws IOException {
        return zip.getInputStream(
                Optional.ofNullable(zip.getEntry(file)).orElseThrow(() -> new OpenCopyRefused(Reason.DAMAGED)));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<Described> described(String table) {
        return description.tables().stream()
                .filter(each -> each.table().name().equals(table))
                .findFirst();
    }

    private void each(Described table, CopiedRows.Visitor<IOException> visitor) {
        try {
            CopiedRows.all(this, table, visitor);
        } catch (IOException | RuntimeException unreadable) {
            throw new OpenCopyRefused(Reason.DAMAGED, unreadable);
        }
    }

    private void requireUnchanged(String file, String sha256) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (InputStream bytes = new DigestInputStream(read(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        if (!Sha256.of(digest).equals(sha256)) {
            throw new OpenCopyRefused(Reason.DAMAGED);
        }
    }
}
