package kurogo.opencopy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import kurogo.opencopy.OpenCopyRefused.Reason;

/** Writes everything a database holds at one moment into a file; what others change meanwhile is not in it, and nobody is held up. */
public final class OpenCopySnapshot {

    private OpenCopySnapshot() {}

    /**
     * What was written.
     *
     * @param schema version of the tables
     */
    public record Written(String schema, int tables, long rows) {}

    /**
     * Writes a copy. What could not be written to its end is not left lying about.
     *
     * @param database in which no transaction has begun; it is for reading alone from now on
     * @param file which is not there yet
     * @throws OpenCopyRefused when it is
     */
    public static Written write(Connection database, Instant now, Path file) throws IOException, SQLException {
        database.setReadOnly(true);
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (OutputStream archive = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            Description written = OpenCopyWriter.write(database, now, archive);
            return new Written(written.schema(), written.tables().size(), written.rows());
        } catch (FileAlreadyExistsException present) {
            throw new OpenCopyRefused(Reason.FILE_EXISTS, present);
        } catch (IOException | SQLException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }
}
