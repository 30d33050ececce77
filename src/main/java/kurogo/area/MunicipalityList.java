package kurogo.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;

/**
 * What a new list of municipalities changes.
 *
 * @param municipalities those that are new or have changed
 * @param firstDays first days of those that came into being since the list before
 * @param successions those that ceased to be, and what became of them
 * @param formerNames names that went out of use
 * @param wards all wards of designated cities, in place of those there were
 */
public record MunicipalityList(
        List<Municipality> municipalities,
        Map<MunicipalityCode, LocalDate> firstDays,
        List<Succession> successions,
        List<FormerName> formerNames,
        List<Ward> wards) {

    public MunicipalityList {
        municipalities = List.copyOf(municipalities);
        firstDays = Map.copyOf(firstDays);
        successions = List.copyOf(successions);
        formerNames = List.copyOf(formerNames);
        wards = List.copyOf(wards);
    }
}
