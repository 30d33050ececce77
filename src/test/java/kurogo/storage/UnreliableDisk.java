package kurogo.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.FileUtils;
import org.jspecify.annotations.NullUnmarked;

/**
 * A disk for the embedded database that remembers what a machine would still have after its power was cut: what was forced
 * to it, and nothing written since. It can be filled to the brim and protected from writing as well. Addresses begin with {@code unreliable:}.
 */
@NullUnmarked
public final class UnreliableDisk extends FilePathWrapper {

    static final String SCHEME = "unreliable";

    private static final Map<String, byte[]> FORCED = new ConcurrentHashMap<>();
    private static volatile boolean full;
    private static volatile boolean writeProtected;

    static void mount() {
        FilePath.register(new UnreliableDisk());
    }

    static void fill() {
        full = true;
    }

    static void makeRoom() {
        full = false;
    }

    static void protect(boolean fromWriting) {
        writeProtected = fromWriting;
    }

    /** Cuts the power: what a file then holds is written to another, which may be opened as if the machine had come up again. */
    static void cutPower(String file, String whatIsLeft) throws IOException {
        try (FileChannel channel = FileUtils.open(whatIsLeft, "rw")) {
            ByteBuffer forced = ByteBuffer.wrap(FORCED.get(file));
            while (forced.hasRemaining()) {
                channel.write(forced);
            }
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public boolean canWrite() {
        return !writeProtected && super.canWrite();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new UnreliableFile(name, super.open(mode));
    }

    private static final class UnreliableFile extends FileBaseDefault {

        private final String name;
        private final FileChannel file;

        UnreliableFile(String name, FileChannel file) {
            this.name = name;
            this.file = file;
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            requireRoom();
            return file.write(bytes, position);
        }

        @Override
        public void force(boolean withMetadata) throws IOException {
            requireRoom();
            ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(file.size()));
            while (all.hasRemaining() && file.read(all, all.position()) >= 0) {}
            FORCED.put(name, all.array());
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        private static void requireRoom() throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
        }
    }
}
