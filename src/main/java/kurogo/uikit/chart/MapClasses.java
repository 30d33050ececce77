package kurogo.uikit.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;

/**
 * Classes of a shaded map: about equally many areas in each, cut at round numbers. Zero is a class of its own and belongs to none
 * of these.
 *
 * @param cuts first number of every class but the lowest, ascending
 */
record MapClasses(List<Double> cuts) {

    private static final int MOST = 5;
    private static final List<Colour> SHADES =
            List.of(Colour.SCALE_1, Colour.SCALE_2, Colour.SCALE_3, Colour.SCALE_4, Colour.SCALE_5);

    MapClasses {
        cuts = List.copyOf(cuts);
    }

    /** Classes for positive numbers. */
    static MapClasses of(DoubleStream positive) {
        double[] sorted = positive.sorted().toArray();
        int classes = (int) Math.min(MOST, Arrays.stream(sorted).distinct().count());
        List<Double> cuts = new ArrayList<>();
        for (int i = 1; i < classes; i++) {
            double cut = round(sorted[sorted.length * i / classes]);
            boolean divides = cut > sorted[0] && cut <= sorted[sorted.length - 1];
            if (divides && (cuts.isEmpty() || cut > cuts.getLast())) {
                cuts.add(cut);
            }
        }
        return new MapClasses(cuts);
    }

    int size() {
        return cuts.size() + 1;
    }

    /** Which class a positive number belongs to, 0 the lowest. */
    int of(double value) {
        return (int) cuts.stream().filter(cut -> cut <= value).count();
    }

    Colour shade(int index) {
        return SHADES.get(SHADES.size() - size() + index);
    }

    /** The class in words: 10件未満, 10～20件未満, 50件以上. */
    String words(int index, FigureFormat format, Texts texts) {
        Figures figures = Figures.in(texts);
        if (cuts.isEmpty()) {
            return texts.get("uikit.chart.class.only");
        }
        if (index == 0) {
            return texts.get("uikit.chart.class.below", figures.of(format, cuts.getFirst()));
        }
        double from = cuts.get(index - 1);
        return index == cuts.size()
                ? texts.get("uikit.chart.class.from", figures.of(format, from))
                : texts.get(
                        "uikit.chart.class.between", figures.bare(format, from), figures.of(format, cuts.get(index)));
    }

    private static double round(double value) {
        return new BigDecimal(value)
                .round(new MathContext(value >= 10 ? 2 : 1, RoundingMode.HALF_UP))
                .doubleValue();
    }
}
