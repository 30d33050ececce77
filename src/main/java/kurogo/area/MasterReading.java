package kurogo.area;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.MasterFileError.Reason;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads master files and checks them against each other. */
final class MasterReading {

    static final String PREFECTURE_FILE = "prefecture.json";
    private static final String MUNICIPALITIES_FILE = "municipalities.csv";
    private static final String POPULATION_FILE = "population.csv";
    private static final String PROFILES_FILE = "area_and_finance.csv";
    private static final String FORMER_NAMES_FILE = "former_names.csv";
    private static final String CODE = "code";
    private static final String AS_OF = "as_of";
    private static final String AGED = "population_65_and_over";

    private static final int AREA_DECIMALS = 2;
    private static final int INDEX_DECIMALS = 3;

    private MasterReading() {}

    /**
     * The master data of some files.
     *
     * @throws MasterFileError when anything is not as it should be
     */
    static MasterData of(MasterFiles files) {
        Prefecture prefecture = prefecture(files.prefecture());
        List<Municipality> municipalities =
                MasterCsv.read(MUNICIPALITIES_FILE, files.municipalities(), CODE, row -> municipality(row, prefecture));
        Set<MunicipalityCode> known =
                municipalities.stream().map(Municipality::code).collect(Collectors.toSet());
        List<Population> populations =
                MasterCsv.read(POPULATION_FILE, files.population(), CODE + "," + AS_OF, row -> population(row, known));
        List<MunicipalityProfile> profiles =
                MasterCsv.read(PROFILES_FILE, files.profiles(), CODE, row -> profile(row, known));
        Optional<String> boundaries = BoundaryReading.of(files.boundaries(), municipalities);
        return new MasterData(
                prefecture,
                municipalities,
                populations,
                profiles,
                files.boundaryYear(),
                boundaries,
                formerNames(files.formerNames(), known));
    }

    /** A JSON document. */
    static JsonNode parse(String file, String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException damaged) {
            throw new MasterFileError(Reason.UNREADABLE, file, String.valueOf(damaged.getOriginalMessage()));
        }
    }

    private static Prefecture prefecture(String json) {
        JsonNode node = parse(PREFECTURE_FILE, json);
        Stream.of(CODE, "name", "kana", "english")
                .filter(field -> node.path(field).asString("").isBlank())
                .findFirst()
                .ifPresent(field -> {
                    throw new MasterFileError(Reason.COLUMN_MISSING, PREFECTURE_FILE, field);
                });
        return new Prefecture(
                node.path(CODE).asString(),
                node.path("name").asString(),
                node.path("kana").asString(),
                node.path("english").asString());
    }

    private static Municipality municipality(MasterCsv row, Prefecture prefecture) {
        MunicipalityCode code = row.code(CODE);
        if (!code.prefecture().equals(prefecture.code())) {
            throw row.error(Reason.OTHER_PREFECTURE, CODE);
        }
        return new Municipality(
                code,
                row.filledText("name"),
                row.filledText("kana"),
                row.filledText("roman_name"),
                row.text("county"),
                row.constant("type", MunicipalityType.class));
    }

    private static Population population(MasterCsv row, Set<MunicipalityCode> known) {
        int residents = row.count("population");
        OptionalInt aged = row.optionalCount(AGED);
        if (aged.orElse(0) > residents) {
            throw row.error(Reason.MORE_THAN_RESIDENTS, AGED);
        }
        return new Population(row.knownCode(CODE, known), row.day(AS_OF), residents, aged);
    }

    private static List<FormerName> formerNames(String file, Set<MunicipalityCode> known) {
        return file.isBlank()
                ? List.of()
                : MasterCsv.read(
                        FORMER_NAMES_FILE,
                        file,
                        "name," + CODE,
                        row -> new FormerName(row.filledText("name"), row.knownCode(CODE, known), row.day("last_day")));
    }

    private static MunicipalityProfile profile(MasterCsv row, Set<MunicipalityCode> known) {
        return new MunicipalityProfile(
                row.knownCode(CODE, known),
                row.decimal("area_km2", AREA_DECIMALS),
                row.decimal("fiscal_strength_index", INDEX_DECIMALS));
    }
}
