package kurogo.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A kept file laid ready to be read as often as needed, a large one on disk. To be closed, which takes it away from there. */
public final class LaidOutFile implements AutoCloseable {

    private final FileContent content;
    private final Optional<Path> onDisk;

    private LaidOutFile(FileContent content, Optional<Path> onDisk) {
        this.content = content;
        this.onDisk = onDisk;
    }

    static LaidOutFile inMemory(byte[] bytes) {
        return new LaidOutFile(FileContent.of(bytes), Optional.empty());
    }

    static LaidOutFile onDisk(Path path) {
        return new LaidOutFile(FileContent.of(path), Optional.of(path));
    }

    /** Where it lies on disk. */
    Path path() {
        return onDisk.orElseThrow();
    }

    public FileContent content() {
        return content;
    }

    @Override
    public void close() {
        onDisk.ifPresent(LaidOutFile::remove);
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException inUse) {
            path.toFile().deleteOnExit();
        }
    }
}
