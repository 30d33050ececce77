package kurogo.intake.read.term;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what words mean: in a long list the same few stand in every row. It holds a limited number of words, so that a
 * column in which each differs does not fill the memory.
 *
 * @param <T> meaning of a word
 */
public final class Words<T> {

    private static final int MOST = 10_000;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> meaning;

    public Words(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    public T of(String word) {
        T before = known.get(word);
        if (before != null) {
            return before;
        }
        T found = meaning.apply(word);
        if (known.size() < MOST) {
            known.put(word, found);
        }
        return found;
    }
}
