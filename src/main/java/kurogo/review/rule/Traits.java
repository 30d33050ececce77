package kurogo.review.rule;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What nearest neighbours are sought by; whatever the master data hold.
 *
 * @param shareOf65AndOver share of residents of 65 and over, 0 to 1
 * @param areaKm2 area, square kilometres, above 0
 * @param fiscalStrength 財政力指数
 */
public record Traits(OptionalDouble shareOf65AndOver, OptionalDouble areaKm2, OptionalDouble fiscalStrength) {

    /** Nothing is known. */
    public static final Traits UNKNOWN =
            new Traits(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** ln(population), share of 65 and over, ln(area), fiscal strength; {@code NaN} where not known. */
    double[] variables(OptionalInt population) {
        return new double[] {
            population.isPresent() ? Math.log(population.getAsInt()) : Double.NaN,
            shareOf65AndOver.orElse(Double.NaN),
            areaKm2.isPresent() ? Math.log(areaKm2.getAsDouble()) : Double.NaN,
            fiscalStrength.orElse(Double.NaN)
        };
    }
}
