package kurogo.review;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;

/**
 * A filter with all that has to be known to ask the database.
 *
 * @param filter what is asked for
 * @param inBand the municipalities of the population band; empty when all bands are let through
 * @param raisedUntil when a flag was first found at the latest; empty when age does not matter
 */
record FlagSelection(FlagFilter filter, Optional<Set<MunicipalityCode>> inBand, Optional<Instant> raisedUntil) {}
