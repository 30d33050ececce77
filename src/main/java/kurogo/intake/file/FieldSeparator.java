package kurogo.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sign that parts the fields of a text table. A first line {@code sep=;}, as Excel writes it, tells; else it is the sign
 * that stands equally often in most of the first lines: thousands separators and words in quotes come and go, columns do not.
 *
 * @param sign the sign
 * @param told letters of the line that tells it, which is no row of the table
 */
record FieldSeparator(char sign, int told) {

    /** The ones in use, the likeliest first where nothing decides. */
    private static final char[] SIGNS = {',', '\t', ';'};

    /** What a line may tell; {@code sep="} would take the quotes their meaning. */
    private static final String TOLD = ",;\t|";

    private static final int LETTERS_LOOKED_AT = 1 << 16;
    private static final int LINES_LOOKED_AT = 50;
    private static final String TELLS = "sep=";

    /** Finds it in the beginning of a text. */
    static FieldSeparator of(Reader text) throws IOException {
        char[] letters = new char[LETTERS_LOOKED_AT];
        int length = 0;
        for (int read = 0;
                read >= 0 && length < letters.length;
                read = text.read(letters, length, letters.length - length)) {
            length += read;
        }
        return of(new String(letters, 0, length));
    }

    /** Passes over the line that tells it. */
    void pass(Reader text) throws IOException {
        for (int i = 0; i < told; i++) {
            text.read();
        }
    }

    private static FieldSeparator of(String start) {
        if (start.length() > TELLS.length() && start.regionMatches(true, 0, TELLS, 0, TELLS.length())) {
            int end = TELLS.length() + 1;
            int next = start.startsWith("\r\n", end) ? end + 2 : end + 1;
            boolean parts = TOLD.indexOf(start.charAt(TELLS.length())) >= 0;
            if (parts && (end == start.length() || "\r\n".indexOf(start.charAt(end)) >= 0)) {
                return new FieldSeparator(start.charAt(TELLS.length()), Math.min(next, start.length()));
            }
        }
        return new FieldSeparator(likeliest(start), 0);
    }

    private static char likeliest(String start) {
        char best = SIGNS[0];
        int most = 0;
        for (char sign : SIGNS) {
            int lines = linesAlike(start, sign);
            if (lines > most) {
                best = sign;
                most = lines;
            }
        }
        return best;
    }

    /** How many lines hold the sign equally often, and at all. */
    private static int linesAlike(String start, char sign) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        counts(start, sign).stream()
                .filter(count -> count > 0)
                .forEach(count -> linesByCount.merge(count, 1, Integer::sum));
        return linesByCount.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How often the sign stands outside quotes in each of the first lines. */
    private static List<Integer> counts(String start, char sign) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < start.length() && counts.size() < LINES_LOOKED_AT; i++) {
            char letter = start.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == '\n' || letter == '\r')) {
                counts.add(count);
                count = 0;
            } else if (!quoted && letter == sign) {
                count++;
            }
        }
        counts.add(count);
        return counts;
    }
}
