package kurogo.area;

import java.time.LocalDate;
import java.util.OptionalInt;
import kurogo.area.master.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Residents of one municipality on one day.
 *
 * @param municipality which one
 * @param asOf the day
 * @param residents persons, 0 or more
 * @param aged65AndOver those of 65 and over, where known
 */
public record Population(MunicipalityCode municipality, LocalDate asOf, int residents, OptionalInt aged65AndOver) {

    /** With those of 65 and over as the database keeps them: nothing where they are not known. */
    static Population of(MunicipalityCode municipality, LocalDate asOf, int residents, @Nullable Integer aged) {
        return new Population(municipality, asOf, residents, aged == null ? OptionalInt.empty() : OptionalInt.of(aged));
    }

    @Nullable
    Integer agedOrNull() {
        return aged65AndOver.isPresent() ? aged65AndOver.getAsInt() : null;
    }
}
