package kurogo.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import kurogo.area.MasterFileError.Reason;
import kurogo.area.master.MunicipalityType;
import kurogo.text.Texts;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MasterReadingTest {

    private static final String PREFECTURE =
            "{\"code\": \"95\", \"name\": \"見本県\", \"kana\": \"みほんけん\", \"english\": \"Mihon\"}";
    private static final String MUNICIPALITIES = """
            code,name,kana,roman_name,county,type
            952010,汐見原市,しおみはらし,Shiomihara,,CITY
            953016,菜花町,なばなちょう,Nabana,花郡,TOWN
            """;
    private static final String POPULATION = """
            code,as_of,population,population_65_and_over
            952010,2025-01-01,310000,80000
            953016,2025-01-01,21000,
            """;
    private static final String PROFILES = """
            code,area_km2,fiscal_strength_index
            952010,418.84,0.845
            """;
    private static final String BOUNDARIES = outlines("{\"N03_004\": \"汐見原市\", \"N03_007\": \"95201\"}");

    @Test
    void filesInOrderAreReadWhole() {
        MasterData data = read(MUNICIPALITIES, POPULATION, PROFILES, BOUNDARIES);
        assertThat(data.prefecture()).isEqualTo(new Prefecture("95", "見本県", "みほんけん", "Mihon"));
        assertThat(data.municipalities()).hasSize(2).last().satisfies(town -> {
            assertThat(town.name()).isEqualTo("菜花町");
            assertThat(town.county()).isEqualTo("花郡");
            assertThat(town.type()).isEqualTo(MunicipalityType.TOWN);
        });
        assertThat(data.profiles())
                .singleElement()
                .satisfies(profile -> assertThat(profile.fiscalStrengthIndex()).isEqualByComparingTo("0.845"));
    }

    @Test
    void anUnknownNumberOfAgedResidentsIsNotZero() {
        MasterData data = read(MUNICIPALITIES, POPULATION, PROFILES, BOUNDARIES);
        assertThat(data.populations())
                .extracting(Population::aged65AndOver)
                .containsExactly(OptionalInt.of(80000), OptionalInt.empty());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFF" + MUNICIPALITIES, POPULATION, PROFILES, BOUNDARIES)
                        .municipalities())
                .hasSize(2);
    }

    @Test
    void aValueThatIsNoneIsNamedWithLineAndColumn() {
        fails(MUNICIPALITIES, POPULATION.replace("21000", "二万一千"), PROFILES, BOUNDARIES)
                .isInstanceOfSatisfying(MasterFileError.class, error -> {
                    assertThat(error.reason()).isEqualTo(Reason.NOT_UNDERSTOOD);
                    assertThat(error.details()).containsExactly("population.csv", "3", "population", "二万一千");
                });
    }

    @Test
    void aWrongCheckDigitIsNotPassedOver() {
        failsWith(Reason.NOT_UNDERSTOOD, MUNICIPALITIES.replace("953016", "953017"), POPULATION, PROFILES);
    }

    @Test
    void aMissingColumnIsNamed() {
        failsWith(Reason.COLUMN_MISSING, MUNICIPALITIES.replace("roman_name", "romaji"), POPULATION, PROFILES);
    }

    @Test
    void aRowThatIsTooShortIsNotGuessed() {
        failsWith(Reason.UNREADABLE, MUNICIPALITIES.replace(",花郡,TOWN", ""), POPULATION, PROFILES);
    }

    @Test
    void aMunicipalityStandsOnceInTheList() {
        failsWith(Reason.TWICE, MUNICIPALITIES + "952010,汐見原市,しおみはらし,Shiomihara,,CITY\n", POPULATION, PROFILES);
    }

    @Test
    void aMunicipalityOfAnotherPrefectureIsRefused() {
        failsWith(
                Reason.OTHER_PREFECTURE,
                MUNICIPALITIES + "131016,千代田区,ちよだく,Chiyoda,,SPECIAL_WARD\n",
                POPULATION,
                PROFILES);
    }

    @Test
    void residentsOfAMunicipalityNotListedAreRefused() {
        failsWith(Reason.UNKNOWN_MUNICIPALITY, MUNICIPALITIES, POPULATION + "953237,2025-01-01,1500,800\n", PROFILES);
    }

    @Test
    void thereAreNeverMoreAgedThanResidents() {
        failsWith(Reason.MORE_THAN_RESIDENTS, MUNICIPALITIES, POPULATION.replace(",80000", ",310001"), PROFILES);
    }

    @Test
    void noDecimalIsRoundedAwayInSilence() {
        failsWith(Reason.NOT_UNDERSTOOD, MUNICIPALITIES, POPULATION, PROFILES.replace("418.84", "418.845"));
    }

    @Test
    void anOutlineOfNobodyKnownIsRefused() {
        fails(MUNICIPALITIES, POPULATION, PROFILES, outlines("{\"N03_004\": \"霧降村\", \"N03_007\": \"95323\"}"))
                .isInstanceOfSatisfying(
                        MasterFileError.class,
                        error -> assertThat(error.details())
                                .containsExactly("boundaries.geojson", "1", "N03_007", "95323"));
    }

    @Test
    void landOfNoMunicipalityStaysWithoutCode() {
        String land = outlines("{\"N03_004\": \"所属未定地\", \"N03_007\": null}");
        assertThat(codesDrawn(land)).containsExactly("");
    }

    @Test
    void wardsOfADesignatedCityBecomePartsOfIt() {
        String byOldField = outlines("{\"N03_003\": \"汐見原市\", \"N03_004\": \"北区\", \"N03_007\": \"95205\"}");
        String byNewField = outlines("{\"N03_004\": \"汐見原市\", \"N03_005\": \"北区\", \"N03_007\": \"95205\"}");
        assertThat(codesDrawn(byOldField)).containsExactly("95201");
        assertThat(codesDrawn(byNewField)).containsExactly("95201");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsWords(Reason reason) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(Texts.in(language).get("area.masterFile." + reason, "a.csv", "3", "code", "x"))
                    .contains("a.csv");
        }
    }

    private static List<String> codesDrawn(String boundaries) {
        JsonNode document = JsonMapper.shared()
                .readTree(read(MUNICIPALITIES, POPULATION, PROFILES, boundaries)
                        .boundaries()
                        .orElseThrow());
        return document.path("features")
                .valueStream()
                .map(feature -> feature.path("properties").path("N03_007").asString(""))
                .toList();
    }

    private static void failsWith(Reason reason, String municipalities, String population, String profiles) {
        fails(municipalities, population, profiles, BOUNDARIES)
                .isInstanceOfSatisfying(
                        MasterFileError.class,
                        error -> assertThat(error.reason()).isEqualTo(reason));
    }

    private static AbstractThrowableAssert<?, ?> fails(
            String municipalities, String population, String profiles, String boundaries) {
        return assertThatThrownBy(() -> read(municipalities, population, profiles, boundaries));
    }

    private static MasterData read(String municipalities, String population, String profiles, String boundaries) {
        return MasterReading.of(new MasterFiles(PREFECTURE, municipalities, population, profiles, 2025, boundaries));
    }

    private static String outlines(String properties) {
        return """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": %s, "geometry":
                {"type": "Polygon", "coordinates": [[[143.1, 35.1], [143.2, 35.1], [143.2, 35.2], [143.1, 35.1]]]}}]}
                """.formatted(properties);
    }
}
