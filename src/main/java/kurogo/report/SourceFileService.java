package kurogo.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.function.Function;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForReporting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files reports came in, byte for byte, so that every figure can be traced to what was sent. */
@Service
@Transactional
@ForReporting
public class SourceFileService {

    private static final long HELD_IN_MEMORY = 8L << 20;

    private final SourceFileRepository files;
    private final CurrentUser user;
    private final Clock clock;

    SourceFileService(SourceFileRepository files, CurrentUser user, Clock clock) {
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps a file under the name its sender gave it. */
    public SourceFileReference keep(String name, FileContent content) {
        return files.insert(
                name,
                content,
                clock.instant(),
                user.get().displayName(),
                user.get().municipality());
    }

    /**
     * The bytes of a file, all at once, as for a download. A municipal reporter is given files of their own municipality that
     * hold no other's report.
     *
     * @throws NoSuchElementException when there is no such file, or none the user may see
     */
    @Transactional(readOnly = true)
    @ForEveryone
    public byte[] content(long fileId) {
        requireMaySee(fileId);
        return files.bytes(fileId);
    }

    /** Whether there is a file that the user may see. */
    @Transactional(readOnly = true)
    @ForEveryone
    public boolean isOpenTo(long fileId) {
        return files.isThere(fileId, user.get().municipality());
    }

    /**
     * Reads a file as often as needed, within the transaction at hand.
     *
     * @throws NoSuchElementException when there is no such file, or none the user may see
     */
    @Transactional(readOnly = true)
    @ForEveryone
    public <T> T reading(SourceFileReference file, Function<FileContent, T> reader) {
        try (LaidOutFile laidOut = layOut(file)) {
            return reader.apply(laidOut.content());
        }
    }

    /**
     * Lays a file ready for reading that takes longer than a transaction should.
     *
     * @throws NoSuchElementException when there is no such file, or none the user may see
     */
    @Transactional(readOnly = true)
    @ForEveryone
    public LaidOutFile layOut(SourceFileReference file) {
        requireMaySee(file.id());
        return file.sizeBytes() <= HELD_IN_MEMORY ? LaidOutFile.inMemory(files.bytes(file.id())) : onDisk(file);
    }

    private LaidOutFile onDisk(SourceFileReference file) {
        try {
            LaidOutFile laidOut = LaidOutFile.onDisk(Files.createTempFile("kurogo-", ".file"));
            try {
                files.copyTo(file.id(), laidOut.path());
                return laidOut;
            } catch (IOException | RuntimeException failed) {
                laidOut.close();
                throw failed;
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException("No room to unpack " + file.name(), noRoom);
        }
    }

    /** Forgets a file that no submission was read from. */
    public void forget(SourceFileReference file) {
        requireMaySee(file.id());
        files.delete(file.id());
    }

    private void requireMaySee(long fileId) {
        if (!isOpenTo(fileId)) {
            throw new NoSuchElementException("No file " + fileId);
        }
    }
}
