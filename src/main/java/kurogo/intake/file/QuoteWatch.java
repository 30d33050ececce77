package kurogo.intake.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Watches a text table go by: a quoted field that is open at the end has swallowed all rows behind it. */
final class QuoteWatch extends FilterReader {

    private final char separator;
    private Place place = Place.FIELD_BEGINS;

    QuoteWatch(Reader text, char separator) {
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
        return letter == separator || letter == '\n' || letter == '\r' ? Place.FIELD_BEGINS : Place.PLAIN;
    }
}
