package kurogo.review.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Measure;
import kurogo.review.rule.Value;
import kurogo.text.Texts;

/**
 * How a rule judged, line by line, with the stored figures put in. A line names figures as [COST]; it is left out when the evidence
 * does not hold one of them, and a line that begins with [!TAU_SQUARED] when it does hold that one.
 */
final class FormulaText {

    private static final Pattern PLACE = Pattern.compile("\\[(!?)([A-Z_]+)]");
    private static final String THRESHOLD = "THRESHOLD";

    private final Map<String, String> figures;

    private FormulaText(Evidence evidence, Texts texts) {
        this.figures = Stream.concat(evidence.statistic().stream(), evidence.figures().stream())
                .collect(Collectors.toMap(
                        figure -> figure.measure().name(),
                        figure -> figure.value().in(texts),
                        (first, again) -> first));
        threshold(evidence, texts).ifPresent(words -> figures.put(THRESHOLD, words));
    }

    /** The lines for a flag. */
    static List<String> of(Flag flag, Texts texts) {
        FormulaText formula = new FormulaText(flag.evidence(), texts);
        return IntStream.iterate(1, line -> line + 1)
                .mapToObj(line -> texts.find("evidence.formula." + flag.rule().name() + "." + line))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .flatMap(line -> formula.filled(line).stream())
                .toList();
    }

    private static Optional<String> threshold(Evidence evidence, Texts texts) {
        OptionalDouble threshold = evidence.threshold();
        return evidence.statistic()
                .map(Figure::measure)
                .map(Measure::unit)
                .filter(unit -> threshold.isPresent())
                .map(unit -> Value.of(threshold.getAsDouble(), unit).in(texts));
    }

    private Optional<String> filled(String line) {
        boolean fits = PLACE.matcher(line)
                .results()
                .allMatch(place ->
                        figures.containsKey(place.group(2)) == place.group(1).isEmpty());
        return fits ? Optional.of(PLACE.matcher(line).replaceAll(this::figure).strip()) : Optional.empty();
    }

    private String figure(MatchResult place) {
        return Matcher.quoteReplacement(place.group(1).isEmpty() ? figures.getOrDefault(place.group(2), "") : "");
    }
}
