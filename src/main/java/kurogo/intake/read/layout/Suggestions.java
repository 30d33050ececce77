package kurogo.intake.read.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.EditDistance;
import kurogo.intake.read.term.Meaning;
import kurogo.intake.read.term.Terms;
import kurogo.report.answers.Programme;

/** Looks for what a heading or word nobody knows resembles. It is shown to a person and never used unasked. */
public final class Suggestions {

    /** Texts that have less in common resemble each other by chance. */
    private static final int LEAST = 60;

    private Suggestions() {}

    /**
     * What something unknown may mean.
     *
     * @param meaning the meaning
     * @param spelling the known spelling it resembles
     * @param likeness how much, in per cent
     * @param <T> type of the meaning
     */
    public record Suggestion<T>(T meaning, String spelling, int likeness) {}

    /** What a heading may ask. */
    public static Optional<Suggestion<Meaning.Asks>> heading(List<String> texts) {
        return likest(spellingsOf(texts), Terms.builtIn().spellingsOfHeadings())
                .map(found -> new Suggestion<>(
                        new Meaning.Asks(
                                found.meaning(),
                                found.meaning().isOfProgramme() ? programme(texts) : Optional.empty(),
                                Optional.empty()),
                        found.spelling(),
                        found.likeness()));
    }

    /** The term a word of choice may mean. */
    public static Optional<Suggestion<String>> word(ChoiceKind kind, String text) {
        return likest(List.of(text), Terms.builtIn().spellings(kind));
    }

    /** The programme that texts above each other name or resemble. */
    private static Optional<Programme> programme(List<String> texts) {
        return likest(texts, Terms.builtIn().spellings(ChoiceKind.PROGRAMME))
                .map(found -> Programme.valueOf(found.meaning()));
    }

    /** A heading is known by its lowest word, alone or together with the one above it. */
    private static List<String> spellingsOf(List<String> texts) {
        String lowest = texts.getLast();
        return texts.size() < 2
                ? List.of(lowest)
                : List.of(lowest, texts.get(texts.size() - 2) + "/" + lowest, texts.get(texts.size() - 2) + lowest);
    }

    private static <T> Optional<Suggestion<T>> likest(List<String> texts, Map<String, T> spellings) {
        return texts.stream()
                .flatMap(text -> Stream.of(Terms.key(text), Terms.key(CellText.label(text))))
                .filter(text -> !text.isEmpty())
                .distinct()
                .flatMap(text -> spellings.entrySet().stream()
                        .map(known -> new Suggestion<>(
                                known.getValue(), known.getKey(), EditDistance.likeness(text, known.getKey()))))
                .filter(suggestion -> suggestion.likeness() >= LEAST)
                .max(Comparator.comparing(Suggestion<T>::likeness)
                        .thenComparing(suggestion -> suggestion.spelling().length())
                        .thenComparing(Suggestion::spelling));
    }
}
