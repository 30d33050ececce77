package kurogo.uikit.chart;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;

/**
 * How numbers are told by shades: classes of positive numbers, zero with a shade of its own, and a pattern for each way of having no
 * number.
 *
 * @param data all that is shaded
 * @param classes classes of the positive ones
 */
record Shading(List<Datum> data, MapClasses classes) {

    private static final double BORDER = 0.8;

    Shading {
        data = List.copyOf(data);
    }

    static Shading of(Collection<Datum> data) {
        return new Shading(
                List.copyOf(data),
                MapClasses.of(data.stream()
                        .filter(Datum::isPositive)
                        .mapToDouble(datum -> datum.asNumber().orElseThrow())));
    }

    Map<String, Object> style(Datum datum) {
        return switch (datum) {
            case Datum.Known(double value) -> shade(value > 0 ? classes.shade(classes.of(value)) : Colour.SCALE_0);
            case Datum.Absent(Datum.Absence kind, String ignored) -> Styles.absent(kind);
        };
    }

    /** The place of a shade among all: 0 for zero, from 1 up for larger numbers, below 0 where there is no number. */
    int step(Datum datum) {
        return switch (datum) {
            case Datum.Known(double value) -> value > 0 ? 1 + classes.of(value) : 0;
            case Datum.Absent(Datum.Absence kind, String ignored) -> -1 - kind.ordinal();
        };
    }

    /** How words are written on a shade: dark on pale ones, pale on dark ones; with an edge on patterns. */
    Map<String, Object> words(Datum datum) {
        Colour ground =
                datum.isPositive() ? classes.shade(classes.of(datum.asNumber().orElseThrow())) : Colour.SCALE_0;
        return Map.of(
                "color",
                ink(ground).token(),
                "textBorderColor",
                Colour.SURFACE.token(),
                "textBorderWidth",
                datum.asAbsent().isPresent() ? 2 : 0);
    }

    /** What is read on a shade in light mode and in dark mode. */
    static Colour ink(Colour shade) {
        return switch (shade) {
            case SCALE_3 -> Colour.ON_SCALE_3;
            case SCALE_4, SCALE_5 -> Colour.SURFACE;
            default -> Colour.TEXT;
        };
    }

    static Map<String, Object> shade(Colour colour) {
        return Map.of(
                "areaColor",
                colour.token(),
                "color",
                colour.token(),
                "borderColor",
                Colour.AXIS.token(),
                "borderWidth",
                BORDER);
    }

    /** A legend of what there is. */
    ShadeLegend legend(FigureFormat format, Texts texts) {
        ShadeLegend legend = new ShadeLegend();
        IntStream.range(0, classes.size())
                .filter(i -> data.stream().anyMatch(Datum::isPositive))
                .forEach(i -> legend.add(classes.words(i, format, texts), shade(classes.shade(i))));
        if (data.stream().anyMatch(Datum::isZero)) {
            legend.add(texts.get("uikit.chart.zero"), shade(Colour.SCALE_0));
        }
        for (Datum.Absence kind : Datum.Absence.values()) {
            if (data.stream().flatMap(datum -> datum.asAbsent().stream()).anyMatch(absent -> absent.kind() == kind)) {
                legend.add(texts.of("uikit", kind), Styles.absent(kind));
            }
        }
        return legend;
    }
}
