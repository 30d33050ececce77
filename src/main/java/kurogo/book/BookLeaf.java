package kurogo.book;

import java.util.Optional;
import kurogo.analysis.Analysis;

/**
 * A piece of a book as it comes out: once, or once a chapter.
 *
 * @param kind what it is
 * @param text its words; of a figure, its title
 * @param analysis what the figure shows; nothing for words, and for one that is no longer there
 */
record BookLeaf(Kind kind, String text, Optional<Analysis> analysis) {

    /** What a piece can be. */
    enum Kind {
        CHAPTER,
        HEADING,
        TEXT,
        FIGURE,
        /** A figure that was deleted or is no longer shared. */
        MISSING
    }

    boolean isFigure() {
        return analysis.isPresent();
    }

    static BookLeaf words(Kind kind, String text) {
        return new BookLeaf(kind, text, Optional.empty());
    }
}
