package kurogo.intake.file;

/**
 * How much of a file is looked at, so that none can exhaust time or memory.
 *
 * @param bytes size as sent
 * @param inflatedBytes size of everything packed in it
 * @param files files in an archive
 * @param sheets sheets of a workbook
 * @param cells cells of a file
 * @param cellsAtOnce cells of a file held in memory; a sheet that goes beyond is read page by page
 * @param textLength letters in one cell
 */
public record FileLimits(
        long bytes, long inflatedBytes, int files, int sheets, int cells, int cellsAtOnce, int textLength) {

    /** Far above what any prefecture sends. */
    public static final FileLimits STANDARD =
            new FileLimits(256L << 20, 1L << 30, 4_000, 1_000, 30_000_000, 400_000, 200_000);

    private static final int MOST_CELLS_OF_A_PAGE = 50_000;

    /** The same, with another number of cells held in memory. */
    public FileLimits withCellsAtOnce(int number) {
        return new FileLimits(bytes, inflatedBytes, files, sheets, cells, number, textLength);
    }

    /** Cells of a page of a long sheet. */
    int cellsOfAPage() {
        return Math.min(cellsAtOnce, MOST_CELLS_OF_A_PAGE);
    }
}
