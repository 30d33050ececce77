package kurogo.uikit;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line of a few numbers over time, without axes, beside the number they lead to. A time without a number leaves a gap. */
public final class Spark extends Span {

    private static final int WIDTH = 72;
    private static final int HEIGHT = 20;
    private static final int EDGE = 2;

    /**
     * A spark line.
     *
     * @param numbers one a time, oldest first
     * @param words the same in words, for those who hear the screen
     */
    public Spark(List<OptionalDouble> numbers, String words) {
        addClassName("kurogo-spark");
        Svg line = new Svg(drawing(numbers));
        Span heard = new Span(words);
        heard.addClassName("kurogo-visually-hidden");
        add(line, heard);
    }

    static String drawing(List<OptionalDouble> numbers) {
        return "<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-hidden=\"true\"><path d=\"" + path(numbers)
                + "\"/>" + dots(numbers) + "</svg>";
    }

    private static String path(List<OptionalDouble> numbers) {
        return IntStream.range(0, numbers.size())
                .filter(i -> isKnown(numbers, i))
                .mapToObj(i -> (isKnown(numbers, i - 1) ? "L" : "M") + point(numbers, i))
                .collect(Collectors.joining());
    }

    /** Dots where a line alone would show nothing of it: at the end, and where a number stands between gaps. */
    private static String dots(List<OptionalDouble> numbers) {
        return IntStream.range(0, numbers.size())
                .filter(i -> isKnown(numbers, i))
                .filter(i -> i == numbers.size() - 1 || !isKnown(numbers, i - 1) && !isKnown(numbers, i + 1))
                .mapToObj(i -> {
                    String[] at = point(numbers, i).split(" ");
                    return "<circle r=\"2\" cx=\"" + at[0] + "\" cy=\"" + at[1] + "\"/>";
                })
                .collect(Collectors.joining());
    }

    private static boolean isKnown(List<OptionalDouble> numbers, int i) {
        return i >= 0 && i < numbers.size() && numbers.get(i).isPresent();
    }

    /** Zero is the ground, so that a small change does not look like a large one. */
    private static String point(List<OptionalDouble> numbers, int i) {
        double most = Math.max(
                1,
                numbers.stream()
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .max()
                        .orElse(1));
        double x = EDGE + (numbers.size() == 1 ? 0 : i * (WIDTH - 2.0 * EDGE) / (numbers.size() - 1));
        double y = HEIGHT - EDGE - numbers.get(i).getAsDouble() / most * (HEIGHT - 2.0 * EDGE);
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
