package kurogo.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.backup.BackupRefused.Reason;
import kurogo.storage.StoppedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A backup unpacked beside the place it is to go to, opened and looked into; then put there or thrown away. */
final class BackupCopy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackupCopy.class);
    private static final String REPLACED = ".replaced-by-";

    private final Path folder;
    private final Path database;
    private final String name;

    private BackupCopy(Path folder, Path database, String name) {
        this.folder = folder;
        this.database = database;
        this.name = name;
    }

    /**
     * Unpacks a backup.
     *
     * @param archive the backup
     * @param beside a folder on the disk it may be put back to
     * @throws BackupRefused when it is not what was written
     */
    static BackupCopy of(Path archive, Path beside) {
        BackupFile file = new BackupFile(archive);
        file.requireUnchanged();
        try {
            Files.createDirectories(beside);
            Path folder = Files.createTempDirectory(beside, "restore");
            return new BackupCopy(folder, file.unpackInto(folder), String.valueOf(archive.getFileName()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Opens it and counts what it holds.
     *
     * @throws BackupRefused when it is no database of Kurogo, or one of a newer program
     */
    BackupContents contents() {
        try (Connection connection = StoppedDatabase.open(folder)) {
            BackupContents found = ContentsQuery.of(connection);
            if (!ProgramSchema.knows(found.schema())) {
                throw new BackupRefused(Reason.NEWER_SCHEMA);
            }
            return found;
        } catch (SQLException unreadable) {
            throw new BackupRefused(Reason.UNREADABLE, unreadable);
        }
    }

    /**
     * Puts it in the place of the database in a folder; the one that stood there stays beside it under another name.
     *
     * @return where the one that stood there is now
     * @throws BackupRefused when a program has it open
     */
    Optional<Path> putInto(Path data) {
        Path present = data.resolve(BackupFile.DATABASE);
        try {
            Optional<Path> replaced = Optional.empty();
            if (Files.exists(present)) {
                requireUnused(present);
                Path aside = free(present.resolveSibling(BackupFile.DATABASE + REPLACED + name));
                Files.move(present, aside, StandardCopyOption.ATOMIC_MOVE);
                replaced = Optional.of(aside);
            }
            moveOrPutBack(present, replaced);
            return replaced;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the last move fails the database that stood there stands there again. */
    private void moveOrPutBack(Path present, Optional<Path> replaced) throws IOException {
        try {
            Files.move(database, present, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            if (replaced.isPresent()) {
                Files.move(replaced.get(), present, StandardCopyOption.ATOMIC_MOVE);
            }
            throw failed;
        }
    }

    /** What cannot be thrown away is left and told in the log: what was looked for or put back by then stays true. */
    @Override
    public void close() {
        try (var left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException failed) {
            LOG.warn("{} could not be thrown away", folder, failed);
        }
    }

    /** The place itself, or the same with a number behind it: what was put aside before is not written over. */
    private static Path free(Path wanted) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : wanted.resolveSibling(wanted.getFileName() + "." + number))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private static void requireUnused(Path present) throws IOException {
        try (FileChannel channel = FileChannel.open(present, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new BackupRefused(Reason.DATABASE_IN_USE);
            }
            lock.release();
        } catch (OverlappingFileLockException openHere) {
            throw new BackupRefused(Reason.DATABASE_IN_USE, openHere);
        }
    }
}
