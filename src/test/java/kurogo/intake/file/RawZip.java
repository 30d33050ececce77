package kurogo.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes ZIP files byte by byte, also such as no archiver would write. */
final class RawZip {

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int FLAGS = 8;
    private static final int UNPACKED_SIZE = 24;
    private static final int OFFSET_OF_FILE = 42;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    RawZip zip64() {
        zip.setUseZip64(Zip64Mode.Always);
        return this;
    }

    RawZip packed(String name, byte[] content) {
        return put(new ZipArchiveEntry(name), content);
    }

    /** A file that is stored as it is, so that its bytes can be found again. */
    RawZip stored(String name, byte[] content) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(content.length);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setCrc(checksum.getValue());
        return put(entry, content);
    }

    private RawZip put(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Says of the last file that it needs a password. */
    static byte[] lastUnderPassword(byte[] zip) {
        return patched(zip, FLAGS, (short) 1);
    }

    /** Says another unpacked size of the last file than it has. */
    static byte[] lastWithSize(byte[] zip, int size) {
        return patched(zip, UNPACKED_SIZE, size);
    }

    /** Says of the last file that it stands where the first one does. */
    static byte[] lastInFirst(byte[] zip) {
        return patched(zip, OFFSET_OF_FILE, 0);
    }

    /** Changes bytes of a file that was stored as it is. */
    static byte[] changed(byte[] zip, String from, String to) {
        byte[] changed = zip.clone();
        byte[] words = from.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + words.length <= changed.length; i++) {
            if (Arrays.equals(changed, i, i + words.length, words, 0, words.length)) {
                System.arraycopy(to.getBytes(StandardCharsets.UTF_8), 0, changed, i, words.length);
                return changed;
            }
        }
        throw new IllegalArgumentException("Not in it: " + from);
    }

    private static byte[] patched(byte[] zip, int offset, Number value) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int header = zip.length - 4;
        while (bytes.getInt(header) != CENTRAL_HEADER) {
            header--;
        }
        if (value instanceof Short two) {
            bytes.putShort(header + offset, two);
        } else {
            bytes.putInt(header + offset, value.intValue());
        }
        return bytes.array();
    }
}
