package kurogo.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an embedded database wrote last before its program was killed. The database looks for it along a chain that begins in the
 * head of its file; when it wrote to another place than foretold, H2 2.5.252 writes the head before it has taken note of the new
 * place ({@code RandomAccessStore.writeChunk} within {@code FileStore.storeBuffer}), so that the chain ends too early and what was
 * on disk is passed over. Looking through the whole file finds it.
 */
final class LastWrite {

    private static final Logger LOG = LoggerFactory.getLogger(LastWrite.class);
    private static final String CLEAN = "clean";
    private static final int HEAD_BYTES = 4096;

    private LastWrite() {}

    /**
     * Looks through a file that was not closed well, and closes it well. No program may have it open; where one has, nothing is done, and
     * neither is with a file that cannot be read: opening it will say so.
     */
    static void find(String file) {
        try {
            if (FileUtils.exists(file) && !wasClosedWell(file)) {
                new MVStore.Builder()
                        .fileName(file)
                        .recoveryMode()
                        .autoCommitDisabled()
                        .open()
                        .close();
            }
        } catch (IOException | MVStoreException left) {
            LOG.warn("The database was left as it is: {}", left.getMessage());
        }
    }

    private static boolean wasClosedWell(String file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        try (FileChannel channel = FileUtils.open(file, "r")) {
            DataUtils.readFully(channel, 0, head);
        }
        String words = StandardCharsets.ISO_8859_1.decode(head.rewind()).toString();
        HashMap<String, String> told = DataUtils.parseMap(words.substring(0, words.indexOf('\n')));
        return told.containsKey(CLEAN);
    }
}
