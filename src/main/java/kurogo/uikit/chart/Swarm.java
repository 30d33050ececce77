package kurogo.uikit.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Moves points that would cover each other apart, across the axis they stand on. Each takes the lane nearest the middle where it touches
 * nobody; the same points always stand at the same places, on screen and on paper.
 */
final class Swarm {

    /** Width of a point as a share of the axis. */
    private static final double TOUCHING = 0.014;

    private static final double[] LANES = {0, 0.11, -0.11, 0.22, -0.22, 0.33, -0.33};

    private Swarm() {}

    /**
     * How far from the middle each point stands, −0.33 to 0.33 of the room it has.
     *
     * @param places where it stands along the axis, 0 to 1
     */
    static double[] offsets(double... places) {
        double[] ends = new double[LANES.length];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        double[] offsets = new double[places.length];
        IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> places[i]))
                .forEach(i -> {
                    int lane = lane(ends, places[i]);
                    offsets[i] = LANES[lane];
                    ends[lane] = places[i];
                });
        return offsets;
    }

    /** The first lane with room; where none has, the one that was left longest ago. */
    private static int lane(double[] ends, double place) {
        return IntStream.range(0, ends.length)
                .filter(lane -> place - ends[lane] >= TOUCHING)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, ends.length)
                        .boxed()
                        .min(Comparator.comparingDouble(lane -> ends[lane]))
                        .orElseThrow());
    }
}
