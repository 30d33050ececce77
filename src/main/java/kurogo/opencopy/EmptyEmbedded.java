package kurogo.opencopy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import kurogo.access.WaitingEntry;
import kurogo.opencopy.OpenCopyRefused.Reason;
import kurogo.storage.EmbeddedFile;

/** A data folder without a database. It is filled beside its place and put there when all of it is on disk. */
record EmptyEmbedded(Path data) implements EmptyDatabase {

    private static final String FILE = EmbeddedFile.NAME;

    static EmptyEmbedded in(Path data) {
        if (Files.exists(data.resolve(FILE))) {
            throw new OpenCopyRefused(Reason.NOT_EMPTY);
        }
        return new EmptyEmbedded(data);
    }

    @Override
    public void take(OpenCopy copy, WaitingEntry told) throws IOException {
        Files.createDirectories(data);
        Path folder = Files.createTempDirectory(data, "import");
        try {
            copy.embed(folder, told);
            Path filled = folder.resolve(FILE);
            try (FileChannel channel = FileChannel.open(filled, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(filled, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(folder);
        }
    }

    static void remove(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> found = Files.list(folder)) {
            left = found.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
