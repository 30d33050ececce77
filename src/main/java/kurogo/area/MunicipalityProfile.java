package kurogo.area;

import java.math.BigDecimal;
import kurogo.area.master.MunicipalityCode;

/**
 * What nearest neighbours are sought by, beside population.
 *
 * @param municipality which one
 * @param areaKm2 area, square kilometres
 * @param fiscalStrengthIndex 財政力指数
 */
public record MunicipalityProfile(MunicipalityCode municipality, BigDecimal areaKm2, BigDecimal fiscalStrengthIndex) {}
