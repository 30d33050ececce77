package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import kurogo.intake.read.ProblemCode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A file packed in a ZIP file while it is unpacked. It has the length and the checksum the archive states, or it is damaged:
 * without that, one flipped bit would be another number. What it unpacks is counted against a budget.
 */
final class CheckedPart extends InputStream {

    private final InputStream in;
    private final long length;
    private final long checksum;
    private final PackageBudget budget;
    private final CRC32 found = new CRC32();
    private long read;

    CheckedPart(InputStream in, ZipArchiveEntry entry, PackageBudget budget) {
        this.in = in;
        this.length = entry.getSize();
        this.checksum = entry.getCrc();
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
        int got = in.read(to, from, most);
        if (got < 0) {
            requireAsStated();
        } else {
            found.update(to, from, got);
            read += got;
            budget.spend(got);
        }
        return got;
    }

    private void requireAsStated() {
        boolean asStated = read == length && (checksum < 0 || found.getValue() == checksum);
        if (!asStated) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
