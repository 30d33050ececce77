package kurogo.opencopy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kurogo.opencopy.OpenCopyRefused.Reason;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a copy says of itself, in {@code kurogo.json}.
 *
 * @param format what the copy is, {@link #FORMAT}
 * @param formatVersion of its form; a program reads those it knows
 * @param schema version of the tables
 * @param madeAt moment, in UTC
 * @param tables in an order in which none comes before what it belongs to
 * @param files what bytes stand in
 */
record Description(
        String format,
        int formatVersion,
        String schema,
        String madeAt,
        List<Described> tables,
        List<DescribedFile> files) {

    static final String FORMAT = "kurogo-open-copy";
    static final int FORMAT_VERSION = 1;
    static final String NAME = "kurogo.json";

    /**
     * One table.
     *
     * @param file where its rows stand
     * @param rows how many there are
     * @param sha256 checksum of that file
     */
    record Described(String file, long rows, String sha256, TableShape table) {}

    /** One file of bytes. */
    record DescribedFile(String file, long bytes, String sha256) {}

    Description {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /**
     * The one that stands in an archive.
     *
     * @throws OpenCopyRefused when there is none, or one of a newer program
     */
    static Description in(ZipFile zip) throws IOException {
        ZipEntry entry =
                Optional.ofNullable(zip.getEntry(NAME)).orElseThrow(() -> new OpenCopyRefused(Reason.NOT_A_COPY));
        try (InputStream json = zip.getInputStream(entry)) {
            Description found = JsonMapper.shared().readValue(json, Description.class);
            if (!FORMAT.equals(found.format())) {
                throw new OpenCopyRefused(Reason.NOT_A_COPY);
            }
            if (found.formatVersion() > FORMAT_VERSION) {
                throw new OpenCopyRefused(Reason.NEWER_PROGRAM);
            }
            return found;
        }
    }

    long rows() {
        return tables.stream().mapToLong(Described::rows).sum();
    }
}
