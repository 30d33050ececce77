package kurogo.training.rule;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom a name in the list of an online meeting means. Nobody is guessed: a name that fits two people fits none, and a person looks at it.
 */
public final class NameMatch {

    /** How sure a match is. */
    public enum Certainty {
        /** The name, or its reading, letter by letter; spaces, width and what stands in brackets aside. */
        SAME,
        /** The name stands somewhere in what people call themselves: 汐見原市 福祉課 浅見明. */
        CONTAINED
    }

    /**
     * Somebody who can be meant.
     *
     * @param id number by which the caller knows them
     * @param name their name
     * @param kana its reading; may be empty
     */
    public record Candidate(long id, String name, String kana) {}

    /**
     * Who is meant.
     *
     * @param id the candidate's number
     * @param certainty how sure it is
     */
    public record Found(long id, Certainty certainty) {}

    private NameMatch() {}

    /** Who of some people is meant by a name; nobody when nobody, or more than one, fits best. */
    public static Optional<Found> of(String shown, List<Candidate> people) {
        String name = plain(shown);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return only(
                        people,
                        one -> plain(one.name()).equals(name)
                                || reading(one.kana()).equals(reading(shown)))
                .map(one -> new Found(one.id(), Certainty.SAME))
                .or(() -> only(people, one -> !plain(one.name()).isEmpty() && name.contains(plain(one.name())))
                        .map(one -> new Found(one.id(), Certainty.CONTAINED)));
    }

    private static Optional<Candidate> only(List<Candidate> people, Predicate<Candidate> fits) {
        List<Candidate> fitting = people.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[(（\\[【].*?[)）\\]】]", "")
                .replaceAll("[\\s\\p{Z}・._-]", "")
                .replaceAll("(さん|様|氏|先生)$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Katakana as hiragana, so that readings can be compared; an empty reading equals none. */
    private static String reading(String kana) {
        StringBuilder hiragana = new StringBuilder();
        plain(kana)
                .chars()
                .forEach(letter -> hiragana.append((char) (letter >= 'ァ' && letter <= 'ヶ' ? letter - 0x60 : letter)));
        return hiragana.isEmpty() ? "\0" + kana.length() : hiragana.toString();
    }
}
