package kurogo.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where backups lie, and how many of them: a new one makes the oldest go. */
@Component
class BackupFolder {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String BEGINNING = "kurogo-";
    private static final String END = ".zip";

    private final Path folder;
    private final int kept;
    private final Clock clock;

    BackupFolder(@Value("${kurogo.backup.folder}") Path folder, @Value("${kurogo.backup.keep}") int kept, Clock clock) {
        if (kept < 1) {
            throw new IllegalArgumentException("kurogo.backup.keep is 1 or more");
        }
        this.folder = folder.toAbsolutePath().normalize();
        this.kept = kept;
        this.clock = clock;
    }

    /** A file for a backup begun now. */
    BackupFile next() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new BackupFile(folder.resolve(BEGINNING + MOMENT.format(clock.instant()) + END));
    }

    /** Newest first. Only what was finished has a checksum and counts. */
    List<Backup> all() {
        return files().stream().map(BackupFolder::backup).toList();
    }

    /** The file of a backup there is. */
    Optional<BackupFile> find(String name) {
        return files().stream()
                .filter(file -> String.valueOf(file.archive().getFileName()).equals(name))
                .findFirst();
    }

    /** How many are kept. */
    int kept() {
        return kept;
    }

    /** Where they lie. */
    Path place() {
        return folder;
    }

    /** Removes the oldest beyond those that are kept, of which the one just made is one whatever hour it bears. */
    void rotate(BackupFile made) {
        files().stream().filter(file -> !file.equals(made)).skip(kept - 1L).forEach(BackupFile::delete);
    }

    private List<BackupFile> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(BackupFolder::isFinished)
                    .sorted(Comparator.reverseOrder())
                    .map(BackupFile::new)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isFinished(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(BEGINNING)
                && name.endsWith(END)
                && Files.exists(file.resolveSibling(name + BackupFile.CHECKSUM));
    }

    /** A finished one as it is told to others. */
    static Backup backup(BackupFile file) {
        try {
            Instant madeAt = Files.getLastModifiedTime(file.archive()).toInstant();
            return new Backup(
                    String.valueOf(file.archive().getFileName()), madeAt, Files.size(file.archive()), file.sealed());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
