package kurogo.area;

import java.time.LocalDate;
import java.util.OptionalInt;
import kurogo.area.master.MunicipalityCode;

/**
 * Residents of one municipality on one day.
 *
 * @param municipality which one
 * @param asOf the day
 * @param residents persons, 0 or more
 * @param aged65AndOver those of 65 and over, where known
 */
public record Population(MunicipalityCode municipality, LocalDate asOf, int residents, OptionalInt aged65AndOver) {}
