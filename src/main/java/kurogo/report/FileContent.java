package kurogo.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of a file, to be read as often as needed: small ones in memory, large ones on disk. */
public sealed interface FileContent {

    static FileContent of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** A file on disk, which must stay as long as anybody reads it. */
    static FileContent of(Path path) {
        return new OnDisk(path);
    }

    /** Size in bytes. */
    long size() throws IOException;

    /** The bytes from the first on. */
    InputStream open() throws IOException;

    /** The bytes to be read at any place. */
    SeekableByteChannel channel() throws IOException;

    /** The first bytes, fewer where the file is shorter. */
    default byte[] start(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }

    /** Bytes held in memory. */
    record InMemory(byte[] bytes) implements FileContent {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(bytes);
        }
    }

    /** Bytes left on disk. */
    record OnDisk(Path path) implements FileContent {

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            return Files.newByteChannel(path);
        }
    }
}
