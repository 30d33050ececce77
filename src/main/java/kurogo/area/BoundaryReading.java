package kurogo.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.MasterFileError.Reason;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads boundaries as 国土数値情報 N03 names them. Land that belongs to no municipality has no code there and stays so; the wards of
 * a designated city have codes of their own and become parts of their city, found by the city's name.
 */
final class BoundaryReading {

    private static final String FILE = "boundaries.geojson";
    private static final String CODE = "N03_007";

    /** Where the name of a designated city stands: in the third field up to 2022, in the fourth since. */
    private static final List<String> CITY_NAMES = List.of("N03_003", "N03_004");

    private final Map<MunicipalityCode, Municipality> byCode;
    private final Map<String, Municipality> byName;

    private BoundaryReading(List<Municipality> municipalities) {
        byCode = municipalities.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        byName = municipalities.stream()
                .collect(Collectors.toMap(Municipality::name, Function.identity(), (first, namesake) -> first));
    }

    /**
     * GeoJSON in which every outline that has a code has that of a known municipality; nothing where there is no outline at all.
     *
     * @throws MasterFileError when it is no GeoJSON, or an outline belongs to nobody known
     */
    static Optional<String> of(String geojson, List<Municipality> municipalities) {
        JsonNode document = MasterReading.parse(FILE, geojson);
        JsonNode features = document.path("features");
        if (!features.isArray()) {
            throw new MasterFileError(Reason.COLUMN_MISSING, FILE, "features");
        }
        BoundaryReading reading = new BoundaryReading(municipalities);
        for (int i = 0; i < features.size(); i++) {
            reading.settle(features.get(i).path("properties"), i + 1);
        }
        return features.isEmpty() ? Optional.empty() : Optional.of(document.toString());
    }

    private void settle(JsonNode properties, int number) {
        String code = properties.path(CODE).asString("");
        if (code.isEmpty() || !(properties instanceof ObjectNode changeable)) {
            return;
        }
        Municipality municipality = MunicipalityCode.parse(code)
                .flatMap(parsed -> Optional.ofNullable(byCode.get(parsed)))
                .or(() -> cityOf(properties))
                .orElseThrow(() ->
                        new MasterFileError(Reason.UNKNOWN_MUNICIPALITY, FILE, Integer.toString(number), CODE, code));
        changeable.put(CODE, municipality.code().withoutCheckDigit());
    }

    private Optional<Municipality> cityOf(JsonNode ward) {
        return CITY_NAMES.stream()
                .map(field -> ward.path(field).asString(""))
                .flatMap(name -> Stream.ofNullable(byName.get(name)))
                .findFirst();
    }
}
