package kurogo.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import kurogo.access.ActingAs;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterFileError.Reason;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@SignedInAs(role = Role.VIEWER)
class AreaServiceTest {

    private static final Path DATA = Path.of("data");
    private static final MunicipalityCode CITY = ThreeMunicipalities.CITY;

    @Autowired
    AreaService area;

    @Autowired
    MasterImportService imports;

    @Autowired
    AuditService audit;

    @BeforeEach
    void importThreeMunicipalities() {
        ThreeMunicipalities.importThrough(imports);
    }

    @Test
    void municipalitiesStandInTheOrderOfTheirCodes() {
        assertThat(area.municipalities())
                .extracting(Municipality::code)
                .containsExactly(ThreeMunicipalities.CITY, ThreeMunicipalities.TOWN, ThreeMunicipalities.VILLAGE);
        assertThat(area.prefecture()).map(Prefecture::name).contains("見本県");
    }

    @Test
    void aFiscalYearIsJudgedByTheNewestResidentsUpToItsLastDay() {
        importPopulation("""
                code,as_of,population,population_65_and_over
                952010,2024-01-01,309000,
                952010,2025-03-31,310000,
                952010,2025-04-01,311000,
                953016,2026-01-01,21000,
                """);
        assertThat(area.residents(new FiscalYear(2022))).isEmpty();
        assertThat(area.residents(new FiscalYear(2023))).isEqualTo(Map.of(CITY, 309000));
        assertThat(area.residents(new FiscalYear(2024))).isEqualTo(Map.of(CITY, 310000));
        assertThat(area.residents(new FiscalYear(2026)))
                .isEqualTo(Map.of(CITY, 311000, ThreeMunicipalities.TOWN, 21000));
    }

    @Test
    void residentsOfOneMunicipalityComeOldestFirst() {
        importPopulation("""
                code,as_of,population,population_65_and_over
                952010,2025-01-01,310000,80000
                952010,2024-01-01,309000,
                """);
        assertThat(area.populations(CITY)).extracting(Population::residents).containsExactly(309000, 310000);
    }

    @Test
    void theDirectoryKnowsEveryMunicipalityUnderThePrefecturesName() {
        assertThat(area.directory().resolve("見本県花郡菜花町"))
                .isInstanceOfSatisfying(
                        Match.Found.class,
                        found -> assertThat(found.municipality().code()).isEqualTo(ThreeMunicipalities.TOWN));
    }

    @Test
    void aFileInErrorChangesNothing() {
        assertThatThrownBy(() -> importPopulation("""
                        code,as_of,population,population_65_and_over
                        952010,2026-01-01,320000,
                        953016,2026-01-01,many,
                        """)).isInstanceOf(MasterFileError.class);
        assertThat(area.residents(new FiscalYear(2026))).containsEntry(CITY, 310000);
    }

    @Test
    void aSecondImportReplacesNamesAndFigures() {
        replaceIn(text -> text.replace("汐見原市", "新汐見原市"));
        assertThat(area.municipality(CITY)).map(Municipality::name).contains("新汐見原市");
        assertThat(area.municipalities()).hasSize(3);
    }

    @Test
    void anotherPrefectureIsRefusedWhereOneIsServed() {
        assertThatThrownBy(() -> replaceIn(text -> text.replace("\"95\"", "\"13\"")
                        .replace("952010", "131016")
                        .replace("953016", "131024")
                        .replace("953237", "131032")))
                .isInstanceOfSatisfying(
                        MasterFileError.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.ANOTHER_PREFECTURE_SERVED));
    }

    @Test
    void anImportLeavesATrace() {
        assertThat(ActingAs.program("試験", () -> audit.find("area.masterImported", 0, 10)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).contains("\"municipalities\":3"));
    }

    @Test
    void formerNamesAreKeptAndReplacedWithTheOthers() throws IOException {
        theDemoPrefectureIsImportedWhole();

        assertThat(area.directory().resolve("松が崎町")).isInstanceOfSatisfying(Match.Former.class, match -> {
            assertThat(match.municipality().name()).isEqualTo("汐見原市");
            assertThat(match.former().lastDay()).isEqualTo("2005-03-31");
        });
        assertThat(area.directory().resolve("新田町")).isInstanceOf(Match.Ambiguous.class);
    }

    @Test
    void onlyAdministratorsImport() {
        assertThatThrownBy(() -> imports.importMaster(files("", UnaryOperator.identity())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDemoPrefectureIsImportedWhole() throws IOException {
        MasterFiles demo = new MasterFiles(
                read("prefecture.json"),
                read("municipalities.csv"),
                read("population.csv"),
                read("area_and_finance.csv"),
                2026,
                read("boundaries.geojson"),
                read("former_names.csv"));
        importAs(demo);
        assertThat(area.municipalities()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(area.residents(new FiscalYear(2025))).hasSizeGreaterThanOrEqualTo(24);
        assertThat(area.boundaries())
                .hasValueSatisfying(geojson -> assertThat(geojson).contains("\"N03_007\":\"95201\""));
        assertThat(area.boundaryChecksum().flatMap(area::boundaries)).isEqualTo(area.boundaries());
        assertThat(area.boundaries("0".repeat(64))).isEmpty();
    }

    private static String read(String file) throws IOException {
        return Files.readString(DATA.resolve(file));
    }

    @Test
    void aFileThatDrawsNobodyGivesNoBoundaries() {
        assertThat(ThreeMunicipalities.FILES.boundaries()).contains("\"features\": []");
        importAs(ThreeMunicipalities.FILES);
        assertThat(area.boundaries()).isEmpty();
    }

    private void importPopulation(String population) {
        importAs(files(population, UnaryOperator.identity()));
    }

    private void replaceIn(UnaryOperator<String> change) {
        importAs(files("code,as_of,population,population_65_and_over\n", change));
    }

    private void importAs(MasterFiles files) {
        ActingAs.program("試験", () -> {
            imports.importMaster(files);
            return files;
        });
    }

    private static MasterFiles files(String population, UnaryOperator<String> change) {
        MasterFiles three = ThreeMunicipalities.FILES;
        return new MasterFiles(
                change.apply(three.prefecture()),
                change.apply(three.municipalities()),
                population,
                change.apply(three.profiles()),
                2025,
                three.boundaries());
    }
}
