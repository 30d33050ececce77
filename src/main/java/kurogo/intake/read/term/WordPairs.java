package kurogo.intake.read.term;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what two words mean together. In a long list the same two mostly stand in the row before.
 *
 * @param <T> meaning of two words
 */
public final class WordPairs<T> {

    private static final char BETWEEN = '\u0000';

    private final Words<T> known;
    private @Nullable Pair<T> last;

    public WordPairs(BiFunction<String, String, T> meaning) {
        this.known = new Words<>(both ->
                meaning.apply(both.substring(0, both.indexOf(BETWEEN)), both.substring(both.indexOf(BETWEEN) + 1)));
    }

    private record Pair<T>(String first, String second, T meaning) {

        boolean is(String one, String other) {
            return first.equals(one) && second.equals(other);
        }
    }

    public T of(String one, String other) {
        Pair<T> pair = last;
        if (pair == null || !pair.is(one, other)) {
            pair = new Pair<>(one, other, known.of(one + BETWEEN + other));
            last = pair;
        }
        return pair.meaning();
    }
}
