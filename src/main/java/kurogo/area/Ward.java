package kurogo.area;

import kurogo.area.master.MunicipalityCode;

/**
 * A ward of a designated city. It has a code of its own, but no report comes from it.
 *
 * @param code its code
 * @param name its name with that of the city in front
 * @param city the city it is part of
 */
public record Ward(MunicipalityCode code, String name, MunicipalityCode city) {}
