package kurogo.intake.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kurogo.intake.read.ProblemCode;
import kurogo.report.FileContent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What lies in a ZIP file. Its table of contents is as short as an honest one, names nothing twice, and no two files in it
 * share their bytes. Names are labels, never paths: nothing is ever written by them.
 */
final class ZipContents implements AutoCloseable {

    private static final long MOST_BYTES_OF_THE_TABLE = 4L << 20;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private ZipContents(ZipFile zip, List<ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    static ZipContents open(FileContent content) throws IOException {
        TableOfContents table = new TableOfContents(content.channel());
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(table)
                .setIgnoreLocalFileHeader(true)
                .get();
        try {
            table.isRead();
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            requireOnce(entries);
            requireApart(entries);
            return new ZipContents(zip, entries);
        } catch (FileRefused refusal) {
            zip.close();
            throw refusal;
        }
    }

    List<ZipArchiveEntry> entries() {
        return entries;
    }

    /** Unpacks a file, counting against a budget. */
    CheckedPart unpack(ZipArchiveEntry entry, PackageBudget budget) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new FileRefused(ProblemCode.ENCRYPTED);
        }
        return new CheckedPart(zip.getInputStream(entry), entry, budget);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void requireOnce(List<ZipArchiveEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            if (!names.add(entry.getName())) {
                throw new FileRefused(ProblemCode.UNSAFE_CONTENT);
            }
        }
    }

    /** Files packed one into the other are how a small archive unpacks to an enormous one. */
    private static void requireApart(List<ZipArchiveEntry> entries) {
        List<ZipArchiveEntry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long end = 0;
        for (ZipArchiveEntry entry : inOrder) {
            if (entry.getLocalHeaderOffset() < end) {
                throw new FileRefused(ProblemCode.UNSAFE_CONTENT);
            }
            end = entry.getLocalHeaderOffset() + entry.getCompressedSize();
        }
    }

    /** Ends in an exception when more than an honest table of contents is read before the archive is open. */
    private static final class TableOfContents implements SeekableByteChannel {

        private final SeekableByteChannel channel;
        private long left = MOST_BYTES_OF_THE_TABLE;

        TableOfContents(SeekableByteChannel channel) {
            this.channel = channel;
        }

        void isRead() {
            left = Long.MAX_VALUE;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            left -= to.remaining();
            if (left < 0) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
            return channel.read(to);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return channel.write(from);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
