package kurogo.intake.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import kurogo.intake.read.ProblemCode;

/**
 * Watches the fields of a text table go by: a quoted one that is open at the end has swallowed all rows behind it, and more in
 * a row than a sheet has columns are no table.
 */
final class FieldWatch extends FilterReader {

    /** As many as a sheet of Excel has. */
    private static final int MOST_COLUMNS = 16_384;

    private final char separator;
    private Place place = Place.FIELD_BEGINS;
    private int column;

    FieldWatch(Reader text, char separator) {
        super(text);
        this.separator = separator;
    }

    private enum Place {
        FIELD_BEGINS,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    /** Whether the text that went by ends within quotes. */
    boolean isQuoteOpen() {
        return place == Place.QUOTED;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        if (letter >= 0) {
            place = after((char) letter);
        }
        return letter;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int got = super.read(to, from, length);
        for (int i = from; i < from + got; i++) {
            place = after(to[i]);
        }
        return got;
    }

    private Place after(char letter) {
        if (letter == '"') {
            return switch (place) {
                case FIELD_BEGINS, QUOTE_IN_QUOTED -> Place.QUOTED;
                case QUOTED -> Place.QUOTE_IN_QUOTED;
                case PLAIN -> Place.PLAIN;
            };
        }
        if (place == Place.QUOTED) {
            return Place.QUOTED;
        }
        boolean rowEnds = letter == '\n' || letter == '\r';
        if (rowEnds || letter == separator) {
            nextColumn(rowEnds ? 0 : column + 1);
            return Place.FIELD_BEGINS;
        }
        return Place.PLAIN;
    }

    private void nextColumn(int number) {
        column = number;
        if (column >= MOST_COLUMNS) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
    }
}
