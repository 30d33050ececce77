package kurogo.book;

import java.util.List;

/**
 * What its owner decides about a book.
 *
 * @param title its name
 * @param oneFor what all pieces are repeated for
 * @param made when an issue is made without being asked for
 * @param shared whether colleagues see it and its issues
 * @param parts its pieces in their order
 */
public record BookContent(String title, OneFor oneFor, Made made, boolean shared, List<BookPart> parts) {

    /** Longest title. */
    public static final int LONGEST_TITLE = 120;

    /** Most pieces of a book. */
    public static final int MOST_PARTS = 60;

    /** What the pieces are repeated for. */
    public enum OneFor {
        /** Everything once. */
        ALL,
        /** A chapter a population band, of its municipalities. */
        BAND,
        /** A chapter a municipality, which is pointed out. */
        MUNICIPALITY
    }

    /** When issues are made. */
    public enum Made {
        /** When somebody asks for one. */
        ON_DEMAND,
        /** Once a month. */
        MONTHLY,
        /** When a round has been closed. */
        AT_CLOSING
    }

    public BookContent {
        title = title.strip();
        parts = List.copyOf(parts);
    }

    boolean isUsable() {
        return !title.isEmpty() && title.length() <= LONGEST_TITLE;
    }

    boolean holdsAFigure() {
        return parts.stream().anyMatch(BookPart::isFigure);
    }

    boolean isTooLong() {
        return parts.size() > MOST_PARTS
                || parts.stream().anyMatch(part -> part.text().length() > BookPart.LONGEST);
    }
}
