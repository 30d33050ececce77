package kurogo.review.rule;

import java.util.Arrays;
import java.util.List;
import kurogo.text.Texts;

/**
 * A sentence that is put into words only when the language of the reader is known.
 *
 * @param key its key in the message bundles
 * @param arguments what goes into its places, in their order
 */
public record Sentence(String key, List<Value> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Value... arguments) {
        return new Sentence(key, Arrays.asList(arguments));
    }

    /** The sentence in a language. */
    public String in(Texts texts) {
        Object[] words = arguments.stream().map(value -> value.in(texts)).toArray();
        return texts.get(key, words);
    }
}
