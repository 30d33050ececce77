package kurogo.intake.read.sheet;

import java.util.Optional;

/** The rows of a long sheet, a page at a time. Rows keep the numbers they have in the file. */
public interface Pages extends AutoCloseable {

    /** The next page, with at least one row; nothing after the last. */
    Optional<Grid> next();

    @Override
    void close();
}
