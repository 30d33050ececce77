package kurogo.followup.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much each factor counts.
 *
 * @param points points for one of each factor, 0 to {@link #LARGEST}; 0 leaves the factor out
 */
public record Weights(Map<Factor, Integer> points) {

    public static final int LARGEST = 1_000;

    public Weights {
        Map<Factor, Integer> complete = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            int weight = points.getOrDefault(factor, factor.usualWeight());
            if (weight < 0 || weight > LARGEST) {
                throw new IllegalArgumentException("A weight lies between 0 and " + LARGEST + ": " + weight);
            }
            complete.put(factor, weight);
        }
        points = Collections.unmodifiableMap(complete);
    }

    /** The weights the program brings along. */
    public static Weights usual() {
        return new Weights(Map.of());
    }

    public int of(Factor factor) {
        return Objects.requireNonNull(points.get(factor));
    }
}
