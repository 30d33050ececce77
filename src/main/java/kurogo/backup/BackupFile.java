package kurogo.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import kurogo.backup.BackupRefused.Reason;
import kurogo.checksum.Sha256;
import kurogo.storage.EmbeddedFile;

/** A backup on disk: an archive with the database's file or an open copy of it, and beside it a file with its checksum, as {@code sha256sum} writes it. */
record BackupFile(Path archive) {

    static final String CHECKSUM = ".sha256";

    private static final String ENDING = ".mv.db";

    /** Writes the checksum beside the archive, both on disk when this returns. */
    void seal() {
        try {
            String line = sum() + "  " + archive.getFileName() + "\n";
            Files.writeString(checksumFile(), line, StandardCharsets.UTF_8);
            force(archive);
            force(checksumFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The checksum written when it was made. */
    String sealed() {
        try {
            return Files.readString(checksumFile(), StandardCharsets.UTF_8).split("\\s", 2)[0];
        } catch (IOException absent) {
            throw new BackupRefused(Reason.NO_CHECKSUM, absent);
        }
    }

    /** Goes on only with the very file the checksum was made of. */
    void requireUnchanged() {
        try {
            if (!sum().equals(sealed())) {
                throw new BackupRefused(Reason.CHANGED);
            }
        } catch (IOException unreadable) {
            throw new BackupRefused(Reason.UNREADABLE, unreadable);
        }
    }

    /** Whether the file of an embedded database is in it. */
    boolean isOfEmbedded() {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith(ENDING));
        } catch (IOException noArchive) {
            return false;
        }
    }

    /** Unpacks the file of an embedded database into a folder. */
    void unpackInto(Path folder) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(ENDING)) {
                    Path database = folder.resolve(EmbeddedFile.NAME);
                    Files.copy(zip, database, StandardCopyOption.REPLACE_EXISTING);
                    force(database);
                    return;
                }
            }
        } catch (IOException unreadable) {
            throw new BackupRefused(Reason.UNREADABLE, unreadable);
        }
        throw new BackupRefused(Reason.UNREADABLE);
    }

    void delete() {
        try {
            Files.deleteIfExists(archive);
            Files.deleteIfExists(checksumFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path checksumFile() {
        return archive.resolveSibling(archive.getFileName() + CHECKSUM);
    }

    private String sum() throws IOException {
        MessageDigest digest = Sha256.begun();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(archive), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.of(digest);
    }

    /** Returns when a file is on disk. */
    static void force(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
