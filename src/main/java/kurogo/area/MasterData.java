package kurogo.area;

import java.util.List;
import java.util.Optional;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;

/**
 * Master data of a prefecture, read and checked.
 *
 * @param prefecture the prefecture
 * @param municipalities its municipalities
 * @param populations residents by municipality and day
 * @param profiles area and fiscal strength
 * @param boundaryYear year the boundaries were drawn in
 * @param boundaries GeoJSON with the property names of 国土数値情報 N03; nothing where the file draws nobody
 * @param formerNames names that went out of use
 */
record MasterData(
        Prefecture prefecture,
        List<Municipality> municipalities,
        List<Population> populations,
        List<MunicipalityProfile> profiles,
        int boundaryYear,
        Optional<String> boundaries,
        List<FormerName> formerNames) {

    MasterData {
        municipalities = List.copyOf(municipalities);
        populations = List.copyOf(populations);
        profiles = List.copyOf(profiles);
        formerNames = List.copyOf(formerNames);
    }
}
