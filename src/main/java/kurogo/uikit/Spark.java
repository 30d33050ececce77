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
        Svg line = new Svg("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-hidden=\"true\"><path d=\""
                + path(numbers) + "\"/>" + end(numbers) + "</svg>");
        Span heard = new Span(words);
        heard.addClassName("kurogo-visually-hidden");
        add(line, heard);
    }

    private static String path(List<OptionalDouble> numbers) {
        return IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i).isPresent())
                .mapToObj(i -> (i > 0 && numbers.get(i - 1).isPresent() ? "L" : "M") + point(numbers, i))
                .collect(Collectors.joining());
    }

    private static String end(List<OptionalDouble> numbers) {
        int last = numbers.size() - 1;
        if (last < 0 || numbers.get(last).isEmpty()) {
            return "";
        }
        String[] at = point(numbers, last).split(" ");
        return "<circle r=\"2\" cx=\"" + at[0] + "\" cy=\"" + at[1] + "\"/>";
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
