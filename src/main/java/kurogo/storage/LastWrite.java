package kurogo.storage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileUtils;
import org.h2.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an embedded database wrote last before its program was killed. The database looks for it along a chain that begins in the
 * head of its file; when it wrote to another place than foretold, H2 2.5.252 writes the head before it has taken note of the new
 * place ({@code RandomAccessStore.writeChunk} within {@code FileStore.storeBuffer}), so that the chain ends too early and what was
 * on disk is passed over. Looking through the whole file finds it.
 *
 * <p>That way of H2's takes a page it cannot read for an empty one. The file is therefore written to only where it finds more than the
 * plain way does, and a copy as it was is left beside it.
 */
final class LastWrite {

    static final String AS_IT_WAS = ".before-search";

    private static final Logger LOG = LoggerFactory.getLogger(LastWrite.class);
    private static final String CLEAN = "clean";
    private static final int HEAD_BYTES = 4096;

    private LastWrite() {}

    /**
     * Looks through a file that was not closed well and, where that finds more than opening it would, closes it well with what was
     * found. No program may have it open; where one has, nothing is done, and neither is with a file that cannot be read or written:
     * opening it will say so.
     */
    static void find(String file) {
        try {
            if (FileUtils.exists(file)
                    && !wasClosedWell(file)
                    && searching(file).isMoreThan(plainly(file))) {
                keep(file);
            }
        } catch (IOException | RuntimeException left) {
            LOG.warn(
                    "The last write of {} was not looked for, the file was left as it is: {}", file, left.getMessage());
        }
    }

    /** A torn head tells nothing, so that its file was not closed well. */
    private static boolean wasClosedWell(String file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        try (FileChannel channel = FileUtils.open(file, "r")) {
            DataUtils.readFully(channel, 0, head);
        }
        String words = StandardCharsets.ISO_8859_1.decode(head.rewind()).toString();
        int end = words.indexOf('\n');
        try {
            return end >= 0 && DataUtils.parseMap(words.substring(0, end)).containsKey(CLEAN);
        } catch (MVStoreException torn) {
            return false;
        }
    }

    private static Seen searching(String file) {
        return Seen.in(new MVStore.Builder().recoveryMode(), file);
    }

    private static Seen plainly(String file) {
        try {
            return Seen.in(new MVStore.Builder(), file);
        } catch (MVStoreException cannotBeOpened) {
            return Seen.NOTHING;
        }
    }

    private static void keep(String file) throws IOException {
        if (!FileUtils.canWrite(file)) {
            throw new IOException("it may not be written to");
        }
        IOUtils.copyFiles(file, file + AS_IT_WAS);
        LOG.warn(
                "The last write of {} was found by looking through it; as it was it lies in {}",
                file,
                file + AS_IT_WAS);
        new MVStore.Builder()
                .fileName(file)
                .recoveryMode()
                .autoCommitDisabled()
                .open()
                .close();
    }

    /** What one way of opening a file sees in it. */
    private record Seen(long version, Set<String> maps) {

        static final Seen NOTHING = new Seen(-1, Set.of());

        /** The maps of its tables, which hold its rows; others come and go with each transaction. */
        private static final String TABLE = "table.";

        static Seen in(MVStore.Builder way, String file) {
            try (MVStore store = way.fileName(file).readOnly().open()) {
                return new Seen(
                        store.getCurrentVersion(),
                        store.getMapNames().stream()
                                .filter(name -> name.startsWith(TABLE))
                                .collect(toUnmodifiableSet()));
            }
        }

        /** Whether this is newer, and lacks nothing of the other: a search that sees no tables saw pages it could not read. */
        boolean isMoreThan(Seen other) {
            return version > other.version && !maps.isEmpty() && maps.containsAll(other.maps);
        }
    }
}
