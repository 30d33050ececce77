package kurogo.intake.read.sheet;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sheet with more cells than are held in memory at once. It is read page by page, as often as needed, and only as a list.
 *
 * @param name name of the sheet; empty for a text file
 * @param hidden whether the file hides it
 * @param pages gives its pages from the first row on
 */
public record LongSheet(String name, boolean hidden, PageSource pages) {

    /** Its first page; nothing when it has none, or none that can be read. */
    public Optional<Grid> firstPage() {
        try (Pages each = pages.open()) {
            return each.next();
        } catch (SheetUnreadableException unreadable) {
            return Optional.empty();
        }
    }

    /** Hands on its pages one after another. */
    public void each(Consumer<Grid> taker) {
        try (Pages each = pages.open()) {
            for (Optional<Grid> page = each.next(); page.isPresent(); page = each.next()) {
                taker.accept(page.get());
            }
        }
    }

    /** Opens a long sheet. */
    @FunctionalInterface
    public interface PageSource {

        /** Pages from the first row on; to be closed. */
        Pages open();
    }
}
