package kurogo.opencopy;

/**
 * Where bytes stand that a row holds: in which file of the copy, from where on, how many. What a table keeps in parts stands in one file,
 * one part after the other.
 *
 * @param file such as {@code files/source_file/12.xlsx}
 */
record FilePlace(String file, long from, int length) {

    private static final String BETWEEN = " ";

    /** As it stands in the table. */
    String text() {
        return String.join(BETWEEN, file, Long.toString(from), Integer.toString(length));
    }

    static FilePlace of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length != 3) {
            throw new OpenCopyRefused(OpenCopyRefused.Reason.DAMAGED);
        }
        return new FilePlace(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }
}
