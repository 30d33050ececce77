package kurogo.intake.read;

/**
 * A sheet with more cells than are held in memory at once. It is read page by page, as often as needed, and only as a list.
 *
 * @param name name of the sheet; empty for a text file
 * @param hidden whether the file hides it
 * @param pages gives its pages from the first row on
 */
public record LongSheet(String name, boolean hidden, PageSource pages) {

    /** Opens a long sheet. */
    @FunctionalInterface
    public interface PageSource {

        /** Pages from the first row on; to be closed. */
        Pages open();
    }
}
