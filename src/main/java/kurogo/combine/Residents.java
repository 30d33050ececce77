package kurogo.combine;

import java.util.List;
import java.util.Map;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;

/**
 * The municipalities that were asked and how many people live there.
 *
 * @param municipalities all of them, by code
 * @param population persons by municipality, where known
 */
record Residents(List<Municipality> municipalities, Map<MunicipalityCode, Integer> population) {

    Residents {
        municipalities = List.copyOf(municipalities);
        population = Map.copyOf(population);
    }
}
