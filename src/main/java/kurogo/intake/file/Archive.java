package kurogo.intake.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kurogo.intake.read.ProblemCode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A ZIP file: a workbook's package, or an archive of several files. Names in it are labels, never paths. */
final class Archive {

    private static final int BUFFER = 1 << 16;

    private Archive() {}

    /** A file in an archive. */
    record Entry(String name, byte[] bytes) {}

    /** Whether it is the package of an Office document. */
    static boolean isWorkbook(byte[] bytes) {
        try (ZipFile zip = workbookPackage(bytes)) {
            return zip.getEntry("[Content_Types].xml") != null;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /**
     * Inflates a workbook's package once and throws the bytes away, so that nothing larger than allowed ever reaches a
     * reader. Goes by the directory at the end of the package, as the reader will.
     */
    static void requireWithin(byte[] bytes, FileLimits limits) {
        if (bytes[0] != 'P') {
            return;
        }
        Budget budget = new Budget(limits.inflatedBytes());
        try (ZipFile zip = workbookPackage(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    drain(content, budget, new byte[BUFFER]);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }

    private static ZipFile workbookPackage(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    /** The files in an archive, folders and the leftovers of file managers left out. */
    static List<Entry> entries(byte[] bytes, FileLimits limits) {
        try {
            return entries(bytes, limits, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IOException notUtf8) {
            return inJapaneseNames(bytes, limits);
        }
    }

    /** Archives made on Japanese Windows name their files in its code page. */
    private static List<Entry> inJapaneseNames(byte[] bytes, FileLimits limits) {
        try {
            return entries(bytes, limits, Charset.forName("windows-31j"));
        } catch (IllegalArgumentException | IOException damaged) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }

    private static List<Entry> entries(byte[] bytes, FileLimits limits, Charset names) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Budget budget = new Budget(limits.inflatedBytes());
        try (ZipInputStream zip = zip(bytes, names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = lastName(entry.getName());
                if (entry.isDirectory()
                        || name.startsWith(".")
                        || name.startsWith("~$")
                        || entry.getName().startsWith("__MACOSX/")) {
                    continue;
                }
                if (entries.size() == limits.files()) {
                    throw new FileRefused(ProblemCode.TOO_LARGE);
                }
                entries.add(new Entry(name, inflate(zip, budget)));
            }
        }
        return entries;
    }

    private static byte[] inflate(InputStream in, Budget budget) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            budget.spend(read);
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    private static void drain(InputStream in, Budget budget, byte[] buffer) throws IOException {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            budget.spend(read);
        }
    }

    private static String lastName(String path) {
        String name = path.replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static ZipInputStream zip(byte[] bytes, Charset names) {
        return new ZipInputStream(new ByteArrayInputStream(bytes), names);
    }

    /** How many bytes may still be inflated. */
    private static final class Budget {

        private long left;

        Budget(long bytes) {
            this.left = bytes;
        }

        void spend(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
        }
    }
}
