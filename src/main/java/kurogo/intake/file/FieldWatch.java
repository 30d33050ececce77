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

    /** Far more than a cell can hold, and fewer than the parser has room for. */
    private static final int MOST_LETTERS = 1 << 22;

    private final char separator;
    private Place place = Place.FIELD_BEGINS;
    private int column;
    private long fields;
    private int lettersOfField;

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

    /** How many fields the signs behind them have parted; of an old Mac's rows, which end in no line feed, the last field is not among them. */
    long fields() {
        return fields;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        if (letter >= 0) {
            watch(new char[] {(char) letter}, 0, 1);
        }
        return letter;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int got = super.read(to, from, length);
        watch(to, from, from + got);
        return got;
    }

    /** Every letter of every text table passes here: what is known is written down at the end alone. */
    private void watch(char[] letters, int from, int to) {
        Place now = place;
        int number = column;
        long ended = fields;
        int begun = from - lettersOfField;
        for (int i = from; i < to; i++) {
            char letter = letters[i];
            if (letter == '"') {
                now = afterQuote(now);
            } else if (now != Place.QUOTED) {
                boolean rowEnds = letter == '\n' || letter == '\r';
                boolean fieldEnds = rowEnds || letter == separator;
                now = fieldEnds ? Place.FIELD_BEGINS : Place.PLAIN;
                number = rowEnds ? 0 : fieldEnds ? number + 1 : number;
                ended += fieldEnds && letter != '\r' ? 1 : 0;
                begun = fieldEnds ? i : begun;
                requireColumn(number);
            }
        }
        place = now;
        column = number;
        fields = ended;
        lettersOfField = to - begun;
        requireField();
    }

    private void requireField() {
        if (lettersOfField > MOST_LETTERS) {
            throw new FileRefused(isQuoteOpen() ? ProblemCode.QUOTES_UNBALANCED : ProblemCode.TOO_LARGE);
        }
    }

    private static Place afterQuote(Place place) {
        return switch (place) {
            case FIELD_BEGINS, QUOTE_IN_QUOTED -> Place.QUOTED;
            case QUOTED -> Place.QUOTE_IN_QUOTED;
            case PLAIN -> Place.PLAIN;
        };
    }

    private static void requireColumn(int number) {
        if (number >= MOST_COLUMNS) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
    }
}
