package kurogo.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The units most like a unit, by variables brought to the same scale.
 *
 * <p>Each variable is standardised to mean 0 and standard deviation 1 over the units that have it; one that does not vary counts nothing. The
 * distance of two units is √(Σd²·v/s) over the s of v variables both have (Euclidean distance scaled up for what is missing, as scikit-learn's
 * {@code nan_euclidean_distances}). Units that share fewer than half of the variables are not compared. Variables with a long tail, such as
 * population, should be given as logarithms.
 *
 * @param <U> what names a unit
 */
public final class NearestNeighbours<U> {

    /**
     * A unit with its distance.
     *
     * @param unit the neighbour
     * @param distance 0 or more, in standard deviations
     * @param sharedVariables on how many variables it was compared
     */
    public record Neighbour<U>(U unit, double distance, int sharedVariables) {}

    private final Map<U, double[]> standardised;

    private NearestNeighbours(Map<U, double[]> standardised) {
        this.standardised = standardised;
    }

    /**
     * Prepares units for comparison.
     *
     * @param variables the variables of each unit, in the same order for all; {@code NaN} where one is not known
     */
    public static <U> NearestNeighbours<U> among(Map<U, double[]> variables) {
        int width =
                variables.values().stream().mapToInt(row -> row.length).max().orElse(0);
        variables.values().forEach(row -> Domain.sameLength(width, row.length));
        List<Scale> scales = IntStream.range(0, width)
                .mapToObj(variable -> Scale.of(variables.values().stream().mapToDouble(row -> row[variable])))
                .toList();
        Map<U, double[]> standardised = new LinkedHashMap<>();
        variables.forEach((unit, row) -> standardised.put(
                unit,
                IntStream.range(0, width)
                        .mapToDouble(v -> scales.get(v).apply(row[v]))
                        .toArray()));
        return new NearestNeighbours<>(standardised);
    }

    /**
     * The nearest units, nearest first; of equally near ones the one given first comes first. Fewer than asked for when there are not
     * enough comparable ones.
     *
     * @param unit a unit that was given
     * @param howMany 0 or more
     */
    public List<Neighbour<U>> of(U unit, int howMany) {
        double[] own = standardised.get(unit);
        if (own == null) {
            throw new IllegalArgumentException("Unknown unit: " + unit);
        }
        return standardised.entrySet().stream()
                .filter(other -> !other.getKey().equals(unit))
                .map(other -> compare(other.getKey(), own, other.getValue()))
                .filter(neighbour -> neighbour.sharedVariables() > 0 && 2 * neighbour.sharedVariables() >= own.length)
                .sorted(Comparator.comparingDouble(Neighbour::distance))
                .limit(howMany)
                .toList();
    }

    private Neighbour<U> compare(U unit, double[] own, double[] other) {
        int shared = 0;
        double squares = 0;
        for (int variable = 0; variable < own.length; variable++) {
            double difference = own[variable] - other[variable];
            if (!Double.isNaN(difference)) {
                shared++;
                squares += difference * difference;
            }
        }
        double distance = shared == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(squares * own.length / shared);
        return new Neighbour<>(unit, distance, shared);
    }

    private record Scale(double mean, double deviation) {

        static Scale of(DoubleStream values) {
            double[] known = values.filter(value -> !Double.isNaN(value)).toArray();
            Domain.values(0, known);
            double mean = Arrays.stream(known).average().orElse(0);
            double variance = Arrays.stream(known)
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0);
            return new Scale(mean, Math.sqrt(variance));
        }

        double apply(double value) {
            return deviation == 0 ? value * 0 : (value - mean) / deviation;
        }
    }
}
