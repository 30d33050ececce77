package kurogo.opencopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kurogo.checksum.Sha256;
import kurogo.opencopy.Description.Described;
import kurogo.opencopy.Description.DescribedFile;
import kurogo.opencopy.OpenCopyRefused.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A copy on disk, opened for reading. */
final class OpenCopy implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ZipFile zip;
    private final Description description;

    private OpenCopy(ZipFile zip, Description description) {
        this.zip = zip;
        this.description = description;
    }

    /**
     * Opens a copy and looks whether each of its files is what was written.
     *
     * @throws OpenCopyRefused when it is not what it should be
     */
    static OpenCopy open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                OpenCopy copy = new OpenCopy(zip, described(zip));
                for (Described table : copy.description.tables()) {
                    copy.requireUnchanged(table.file(), table.sha256());
                }
                for (DescribedFile each : copy.description.files()) {
                    copy.requireUnchanged(each.file(), each.sha256());
                }
                return copy;
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (IOException | JacksonException unreadable) {
            throw new OpenCopyRefused(Reason.NOT_A_COPY, unreadable);
        }
    }

    Description description() {
        return description;
    }

    /** What stands in one of its files. */
    InputStream read(String file) throws IOException {
        return zip.getInputStream(
                Optional.ofNullable(zip.getEntry(file)).orElseThrow(() -> new OpenCopyRefused(Reason.DAMAGED)));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Description described(ZipFile zip) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(Description.NAME))
                .orElseThrow(() -> new OpenCopyRefused(Reason.NOT_A_COPY));
        try (InputStream json = zip.getInputStream(entry)) {
            Description found = JSON.readValue(json, Description.class);
            if (!Description.FORMAT.equals(found.format())) {
                throw new OpenCopyRefused(Reason.NOT_A_COPY);
            }
            if (found.formatVersion() > Description.FORMAT_VERSION) {
                throw new OpenCopyRefused(Reason.NEWER_PROGRAM);
            }
            return found;
        }
    }

    private void requireUnchanged(String file, String sha256) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (InputStream bytes = new DigestInputStream(read(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        if (!Sha256.of(digest).equals(sha256)) {
            throw new OpenCopyRefused(Reason.DAMAGED);
        }
    }
}
