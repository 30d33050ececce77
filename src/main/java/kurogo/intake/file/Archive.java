package kurogo.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import kurogo.intake.read.ProblemCode;
import kurogo.report.FileContent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP file of several files, unpacked one at a time. Names in it are labels, never paths; folders and the leftovers of file
 * managers are left out.
 */
final class Archive implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final long MOST_BYTES_OF_A_FILE = 64L << 20;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private long left;

    private Archive(ZipFile zip, List<ZipArchiveEntry> entries, long budget) {
        this.zip = zip;
        this.entries = entries;
        this.left = budget;
    }

    static Archive open(FileContent content, FileLimits limits) throws IOException {
        ZipFile zip =
                ZipFile.builder().setSeekableByteChannel(content.channel()).get();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries()).stream()
                .filter(Archive::isFile)
                .toList();
        if (entries.size() > limits.files()) {
            zip.close();
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
        return new Archive(zip, entries, limits.inflatedBytes());
    }

    int size() {
        return entries.size();
    }

    /** The last part of the name of a file; archives made on Japanese Windows name their files in its code page. */
    String name(int number) {
        return lastName(entries.get(number));
    }

    /** The bytes of a file. */
    byte[] bytes(int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entries.get(number))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0 || out.size() > MOST_BYTES_OF_A_FILE) {
                    throw new FileRefused(ProblemCode.TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean isFile(ZipArchiveEntry entry) {
        String name = lastName(entry);
        return !entry.isDirectory()
                && !name.isEmpty()
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && !entry.getName().startsWith("__MACOSX/");
    }

    private static String lastName(ZipArchiveEntry entry) {
        String path = path(entry).replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String path(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, Charset.forName("windows-31j"));
        }
    }
}
