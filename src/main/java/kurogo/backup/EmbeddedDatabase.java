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
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurogo.access.WaitingEntry;
import kurogo.backup.BackupRefused.Reason;
import kurogo.storage.EmbeddedFile;
import kurogo.storage.StoppedDatabase;

/** The embedded database in a data folder. It copies itself; a backup is laid out beside it and takes its place in one move. */
record EmbeddedDatabase(Path data) implements DatabaseKind {

    private static final String REPLACED = ".replaced-by-";

    @Override
    public KeptAs keptAs() {
        return KeptAs.FILE;
    }

    @Override
    public void copy(Connection running, Instant now, Path archive) throws SQLException {
        try (Statement statement = running.createStatement()) {
            statement.execute("backup to '" + archive.toString().replace("'", "''") + "'");
        }
    }

    @Override
    public BackupCopy open(Path archive) {
        return BackupCopy.of(archive, data);
    }

    /** One program alone has it open, and needs no name there. */
    @Override
    public String nameWhereAlone(Connection running) {
        return "";
    }

    @Override
    public void tryOut(BackupCopy copy) {
        try (WorkFolder folder = WorkFolder.in(data)) {
            copy.layInto(folder.path());
        }
    }

    @Override
    public Optional<String> put(BackupCopy copy, Function<Optional<String>, WaitingEntry> told) {
        requireUnused();
        Optional<Path> aside = aside(copy.name());
        Optional<String> kept = aside.map(path -> String.valueOf(path.getFileName()));
        try (WorkFolder folder = WorkFolder.in(data)) {
            copy.layInto(folder.path());
            tell(folder.path(), told.apply(kept));
            exchange(folder.path().resolve(EmbeddedFile.NAME), aside);
        }
        return kept;
    }

    /** Where what stands here is kept when a backup is put in its place; nowhere when nothing stands here. */
    Optional<Path> aside(String backup) {
        return Files.exists(present())
                ? Optional.of(free(data.resolve(EmbeddedFile.NAME + REPLACED + backup)))
                : Optional.empty();
    }

    /** Lets a file take the place of the database. */
    void exchange(Path file, Optional<Path> aside) {
        try {
            if (aside.isPresent()) {
                Files.move(present(), aside.get(), StandardCopyOption.ATOMIC_MOVE);
            }
            moveOrPutBack(file, present(), aside);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path present() {
        return data.resolve(EmbeddedFile.NAME);
    }

    /** Where the last move fails the database that stood there stands there again. */
    private static void moveOrPutBack(Path file, Path present, Optional<Path> replaced) throws IOException {
        try {
            Files.move(file, present, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            if (replaced.isPresent()) {
                Files.move(replaced.get(), present, StandardCopyOption.ATOMIC_MOVE);
            }
            throw failed;
        }
    }

    private static void tell(Path folder, WaitingEntry told) {
        try (Connection database = StoppedDatabase.openForWriting(folder)) {
            told.writeInto(database);
        } catch (SQLException refused) {
            throw BackupRefused.because(refused, Reason.UNREADABLE);
        }
        BackupFile.force(folder.resolve(EmbeddedFile.NAME));
    }

    /** The place itself, or the same with a number behind it: what was put aside before is not written over. */
    private static Path free(Path wanted) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : wanted.resolveSibling(wanted.getFileName() + "." + number))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private void requireUnused() {
        if (Files.notExists(present())) {
            return;
        }
        try (FileChannel channel = FileChannel.open(present(), StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new BackupRefused(Reason.DATABASE_IN_USE);
            }
            lock.release();
        } catch (OverlappingFileLockException openHere) {
            throw new BackupRefused(Reason.DATABASE_IN_USE, openHere);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
