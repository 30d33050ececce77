package kurogo.area;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads master files and checks them against each other. */
final class MasterReading {

    private static final String CODE = "code";

    private MasterReading() {}

    /**
     * The master data of some files.
     *
     * @throws MasterFileError when anything is not as it should be
     */
    static MasterData of(MasterFiles files) {
        Prefecture prefecture = prefecture(files.prefecture());
        List<Municipality> municipalities =
                MasterCsv.read("municipalities.csv", files.municipalities(), MasterReading::municipality);
        List<Population> populations = MasterCsv.read("population.csv", files.population(), MasterReading::population);
        List<MunicipalityProfile> profiles =
                MasterCsv.read("area_and_finance.csv", files.profiles(), MasterReading::profile);
        Set<MunicipalityCode> known =
                municipalities.stream().map(Municipality::code).collect(Collectors.toSet());
        requireKnown(
                "population.csv",
                populations.stream().map(Population::municipality).toList(),
                known);
        requireKnown(
                "area_and_finance.csv",
                profiles.stream().map(MunicipalityProfile::municipality).toList(),
                known);
        requireKnown("boundaries.geojson", codesDrawn(files.boundaries()), known);
        return new MasterData(
                prefecture, municipalities, populations, profiles, files.boundaryYear(), files.boundaries());
    }

    private static Prefecture prefecture(String json) {
        JsonNode node = parse("prefecture.json", json);
        return new Prefecture(
                node.path(CODE).asString(),
                node.path("name").asString(),
                node.path("kana").asString(),
                node.path("english").asString());
    }

    private static Municipality municipality(MasterCsv row) {
        return new Municipality(
                row.code(CODE),
                row.filledText("name"),
                row.filledText("kana"),
                row.filledText("roman_name"),
                row.text("county"),
                row.constant("type", MunicipalityType.class));
    }

    private static Population population(MasterCsv row) {
        return new Population(
                row.code(CODE), row.day("as_of"), row.count("population"), row.optionalCount("population_65_and_over"));
    }

    private static MunicipalityProfile profile(MasterCsv row) {
        return new MunicipalityProfile(row.code(CODE), row.decimal("area_km2"), row.decimal("fiscal_strength_index"));
    }

    private static List<MunicipalityCode> codesDrawn(String geojson) {
        return parse("boundaries.geojson", geojson)
                .path("features")
                .valueStream()
                .map(feature -> feature.path("properties").path("N03_007").asString())
                .map(code -> MunicipalityCode.parse(code)
                        .orElseThrow(() -> new MasterFileError("boundaries.geojson", "N03_007: \"" + code + "\"")))
                .toList();
    }

    private static JsonNode parse(String file, String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException damaged) {
            throw new MasterFileError(file, String.valueOf(damaged.getOriginalMessage()));
        }
    }

    private static void requireKnown(String file, List<MunicipalityCode> codes, Set<MunicipalityCode> known) {
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new MasterFileError(file, "no municipality " + code);
        });
    }
}
