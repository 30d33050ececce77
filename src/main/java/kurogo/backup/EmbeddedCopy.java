package kurogo.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kurogo.backup.BackupRefused.Reason;
import kurogo.storage.EmbeddedFile;
import kurogo.storage.StoppedDatabase;

/** A backup of the embedded database, unpacked: its very file. */
final class EmbeddedCopy extends BackupCopy {

    private final WorkFolder unpacked;

    private EmbeddedCopy(Path archive, WorkFolder unpacked) {
        super(archive);
        this.unpacked = unpacked;
    }

    static EmbeddedCopy of(Path archive, Path disk) {
        BackupFile file = new BackupFile(archive);
        file.requireUnchanged();
        WorkFolder folder = WorkFolder.in(disk);
        try {
            file.unpackInto(folder.path());
            return new EmbeddedCopy(archive, folder);
        } catch (RuntimeException unreadable) {
            folder.close();
            throw unreadable;
        }
    }

    @Override
    BackupContents contents() {
        try (Connection connection = StoppedDatabase.open(unpacked.path())) {
            BackupContents found = ContentsQuery.of(connection);
            ProgramSchema.requireKnown(found.schema());
            return found;
        } catch (SQLException unreadable) {
            throw new BackupRefused(Reason.UNREADABLE, unreadable);
        }
    }

    @Override
    void layInto(Path folder) {
        try {
            Files.move(unpacked.path().resolve(EmbeddedFile.NAME), folder.resolve(EmbeddedFile.NAME));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    void fill(DataSource empty) {
        throw new BackupRefused(Reason.EMBEDDED_FILE);
    }

    @Override
    public void close() {
        unpacked.close();
    }
}
