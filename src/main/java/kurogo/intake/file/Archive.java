package kurogo.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kurogo.intake.read.ProblemCode;
import kurogo.report.FileContent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A ZIP file of several files, unpacked one at a time. Names in it are labels, never paths; folders and the leftovers of file
 * managers are left out.
 */
final class Archive implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final long MOST_BYTES_OF_A_FILE = 64L << 20;

    /** Longer than any file system allows. */
    private static final int LONGEST_NAME = 255;

    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private final ZipContents zip;
    private final List<ZipArchiveEntry> entries;
    private final PackageBudget budget;

    private Archive(ZipContents zip, List<ZipArchiveEntry> entries, PackageBudget budget) {
        this.zip = zip;
        this.entries = entries;
        this.budget = budget;
    }

    static Archive open(FileContent content, FileLimits limits) throws IOException {
        ZipContents zip = ZipContents.open(content);
        List<ZipArchiveEntry> entries =
                zip.entries().stream().filter(Archive::isFile).toList();
        if (entries.isEmpty() || entries.size() > limits.files()) {
            zip.close();
            throw new FileRefused(entries.isEmpty() ? ProblemCode.EMPTY_FILE : ProblemCode.TOO_LARGE);
        }
        return new Archive(zip, entries, new PackageBudget(limits));
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
        try (InputStream in = zip.unpack(entries.get(number), budget)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (out.size() > MOST_BYTES_OF_A_FILE) {
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
        String name = UNSHOWN.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceAll("");
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
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
