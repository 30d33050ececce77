package kurogo.intake.file;

/**
 * How much of a file is looked at, so that none can exhaust time or memory.
 *
 * @param bytes size as sent
 * @param inflatedBytes size of everything packed in it
 * @param files files in an archive
 * @param sheets sheets of a workbook
 * @param cells cells of a file
 */
public record FileLimits(long bytes, long inflatedBytes, int files, int sheets, int cells) {

    /** Far above what any prefecture sends. */
    public static final FileLimits STANDARD = new FileLimits(64L << 20, 512L << 20, 4_000, 200, 3_000_000);
}
