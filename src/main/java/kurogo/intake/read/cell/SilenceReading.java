package kurogo.intake.read.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.report.answers.Silence;

/**
 * The marks and words by which officials write that there is no figure, kept as data in {@code kurogo/intake/silences.csv}. Each
 * stays the fact it is.
 */
public final class SilenceReading {

    private static final Map<String, Silence> MARKS = marks();
    private static final Pattern WORD = Pattern.compile("[一-龥ぁ-ん]{2,}");
    private static final List<String> IN_WORDS =
            MARKS.keySet().stream().filter(mark -> WORD.matcher(mark).matches()).toList();

    private SilenceReading() {}

    /** The silence a text stands for; nothing when it says something. */
    public static Optional<Silence> of(String text) {
        String plain = key(text);
        return plain.isEmpty() ? Optional.of(Silence.BLANK) : Optional.ofNullable(MARKS.get(plain));
    }

    /** Whether a text speaks of one in words: 集計中のため. */
    public static boolean isMentioned(String text) {
        String plain = key(text);
        return !plain.isEmpty() && of(plain).isPresent() || IN_WORDS.stream().anyMatch(plain::contains);
    }

    private static String key(String text) {
        return CellText.normalised(text).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Silence> marks() {
        Map<String, Silence> marks = new HashMap<>();
        for (DataTable.Row row : DataTable.rows("silences.csv")) {
            Silence silence = Silence.valueOf(row.cells().getFirst());
            row.spellings().forEach(spelling -> marks.put(key(spelling), silence));
        }
        return Map.copyOf(marks);
    }
}
