package kurogo.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder on the disk a database is to go to, for as long as it is being made or looked into. */
record WorkFolder(Path path) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);

    static WorkFolder in(Path disk) {
        try {
            Files.createDirectories(disk);
            return new WorkFolder(Files.createTempDirectory(disk, "restore"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What cannot be thrown away is left and told in the log: what was looked for or put back by then stays true. */
    @Override
    public void close() {
        try (var left = Files.list(path)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException failed) {
            LOG.warn("{} could not be thrown away", path, failed);
        }
    }
}
