package kurogo.review.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What contradicts itself in the answers on one programme, gathered. */
final class Contradictions {

    private final List<Phrase> sentences = new ArrayList<>();
    private final Set<Figure> figures = new LinkedHashSet<>();

    /** A contradiction; its sentence mentions the figures in their order. */
    void add(String kind, Figure... concerned) {
        Value[] values = Arrays.stream(concerned).map(Figure::value).toArray(Value[]::new);
        sentences.add(Phrase.of("review.explanation.IMPLAUSIBLE." + kind, values));
        figures.addAll(Arrays.asList(concerned));
    }

    /** A further figure that belongs to a contradiction. */
    void show(Figure figure) {
        figures.add(figure);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    List<Phrase> sentences() {
        return sentences;
    }

    /** The figures concerned, each once. */
    List<Figure> figures() {
        return List.copyOf(figures);
    }
}
