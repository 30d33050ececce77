package kurogo.area;

import java.util.OptionalDouble;
import kurogo.area.master.MunicipalityCode;

/**
 * What is known of a municipality beside its population, by which others are like it.
 *
 * @param municipality which one
 * @param shareOf65AndOver share of residents of 65 and over, 0 to 1
 * @param areaKm2 area, square kilometres
 * @param fiscalStrength 財政力指数
 */
public record KnownTraits(
        MunicipalityCode municipality,
        OptionalDouble shareOf65AndOver,
        OptionalDouble areaKm2,
        OptionalDouble fiscalStrength) {}
