package kurogo.book;

import java.util.Optional;

/**
 * A piece of a book.
 *
 * @param kind what it is
 * @param text words of a heading or a text; empty for a figure
 * @param figure number of the saved figure; nothing for words
 */
public record BookPart(Kind kind, String text, Optional<Long> figure) {

    /** What a piece can be. */
    public enum Kind {
        HEADING,
        TEXT,
        FIGURE
    }

    /** Longest text. */
    public static final int LONGEST = 4_000;

    public BookPart {
        if (kind == Kind.FIGURE && figure.isEmpty()) {
            throw new IllegalArgumentException("A figure has a number");
        }
        text = text.strip();
    }

    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    public static BookPart heading(String text) {
        return new BookPart(Kind.HEADING, text, Optional.empty());
    }

    public static BookPart text(String text) {
        return new BookPart(Kind.TEXT, text, Optional.empty());
    }

    public static BookPart figure(long figureId) {
        return new BookPart(Kind.FIGURE, "", Optional.of(figureId));
    }
}
