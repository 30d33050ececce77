package kurogo.review.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kurogo.text.Texts;

/**
 * A term, a phrase or a sentence that is put into words only when the language of the reader is known.
 *
 * @param key its key in the message bundles
 * @param arguments what goes into its places, in their order
 */
public record Phrase(String key, List<Value> arguments) implements Value {

    /** Terms are few, and nearly every finding mentions some. */
    private static final Map<Enum<?>, Phrase> TERMS = new ConcurrentHashMap<>();

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Value... arguments) {
        return new Phrase(key, Arrays.asList(arguments));
    }

    /** The term for a constant, {@code review.<EnumType>.<CONSTANT>} in the bundles. */
    public static Phrase of(Enum<?> constant) {
        return TERMS.computeIfAbsent(
                constant, term -> of("review." + term.getDeclaringClass().getSimpleName() + "." + term.name()));
    }

    /** Money stands in 千円; in a sentence where that would cut a figure into parts, all of it stands in yen. */
    @Override
    public String in(Texts texts) {
        boolean inYen =
                arguments.stream().anyMatch(value -> value instanceof Amount amount && amount.isBrokenThousand());
        Object[] words = arguments.stream()
                .map(value -> inYen && value instanceof Amount amount ? amount.inYen(texts) : value.in(texts))
                .toArray();
        return texts.get(key, words);
    }
}
