package kurogo.opencopy;

import java.util.List;

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

    long rows() {
        return tables.stream().mapToLong(Described::rows).sum();
    }
}
