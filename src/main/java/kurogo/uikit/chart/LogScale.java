package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A logarithmic scale between two numbers.
 *
 * @param from smallest number on it, above zero
 * @param to largest number on it, above {@code from}
 */
record LogScale(double from, double to) {

    private static final double[] STEPS = {1, 2, 5};
    private static final double MOST_DECADES_RULED_FINELY = 3.2;
    private static final double ROOM = 1.35;

    LogScale {
        if (!(from > 0) || !(to > from)) {
            throw new IllegalArgumentException("Not a logarithmic scale: " + from + " to " + to);
        }
    }

    /** The scale that holds all these positive numbers with a little room at both ends; 1 to 10 when there are none. */
    static LogScale around(DoubleStream positive) {
        double[] values = positive.filter(value -> value > 0).sorted().toArray();
        if (values.length == 0) {
            return new LogScale(1, 10);
        }
        return new LogScale(round(values[0] / ROOM), round(values[values.length - 1] * ROOM));
    }

    /** Round numbers to rule the axis at: 1, 2, 5, 10, … or, over many decades, powers of ten. */
    List<Double> ticks() {
        boolean fine = Math.log10(to / from) <= MOST_DECADES_RULED_FINELY;
        List<Double> ticks = new ArrayList<>();
        for (double power = Math.pow(10, Math.floor(Math.log10(from))); power <= to; power *= 10) {
            for (double step : fine ? STEPS : new double[] {1}) {
                double tick = round(step * power);
                if (tick >= from * (1 - 1e-9) && tick <= to * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return List.copyOf(ticks);
    }

    boolean holds(double value) {
        return from <= value && value <= to;
    }

    /** Powers of ten are not exact in binary; 1-2-5 numbers are to be shown as such. */
    private static double round(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(6))
                .doubleValue();
    }
}
