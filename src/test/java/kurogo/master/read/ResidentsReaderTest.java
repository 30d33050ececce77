package kurogo.master.read;

import static kurogo.master.read.Lists.prefecture;
import static kurogo.master.read.Lists.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kurogo.area.Population;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.master.read.ListProblem.Code;
import org.junit.jupiter.api.Test;

class ResidentsReaderTest {

    private static final MunicipalityCode CITY = new MunicipalityCode("952010");
    private static final MunicipalityCode TOWN = new MunicipalityCode("953016");
    private static final MunicipalityDirectory MIHON = new MunicipalityDirectory(
            "95",
            "見本県",
            List.of(
                    new Municipality(CITY, "汐見原市", "しおみはらし", "Shiomihara", "", MunicipalityType.CITY),
                    new Municipality(TOWN, "菜花町", "なばなちょう", "Nabana", "花郡", MunicipalityType.TOWN)));

    @Test
    void aListOfThePrefectureWithDaysForHeadingsAndTotalsBetweenTheRowsIsRead() throws IOException {
        CodeList codes =
                CodeListReader.read(published("17_soumu_lgcodes_20240101.xlsx").opened(), prefecture("47"));
        ResidentsReader reader = new ResidentsReader(
                published("09_okinawa_population_202003_by_municipality.xls").opened(),
                new MunicipalityDirectory("47", "沖縄県", codes.municipalities()),
                List.of());
        ResidentsTable table = reader.tables().getFirst();

        assertThat(table.municipalities()).isEqualTo(41);
        assertThat(table.columns())
                .extracting(ResidentsColumn::day)
                .contains(Optional.of(LocalDate.of(2020, 3, 1)), Optional.of(LocalDate.of(2019, 3, 1)));

        ResidentsList list = reader.read(new ResidentsChoice(
                table.sheet(), table.columns().getFirst(), Optional.empty(), LocalDate.of(2020, 3, 1)));
        assertThat(list.isSound()).isTrue();
        assertThat(list.populations())
                .hasSize(41)
                .contains(new Population(
                        new MunicipalityCode("472018"), LocalDate.of(2020, 3, 1), 317_951, OptionalInt.empty()));
        assertThat(list.populations().stream().mapToInt(Population::residents).sum())
                .as("the total the list itself states")
                .isEqualTo(1_457_451);
    }

    @Test
    void aRegisterWithTwoRowsOfHeadingsProposesTheColumnOfAllResidents() {
        ResidentsReader reader = reader("""
                【総計】令和7年1月1日住民基本台帳人口・世帯数,,,,,,
                団体コード,都道府県名,市区町村名,令和7年人口,,,世帯数
                ,,,男,女,計,
                950009,見本県,-,160000,171000,331000,140000
                952010,見本県,汐見原市,"150,000","160,000","310,000","130,000"
                953016,見本県,菜花町,"10,000","11,000","21,000","9,000"
                """);
        ResidentsTable table = reader.tables().getFirst();

        assertThat(table.day()).contains(LocalDate.of(2025, 1, 1));
        assertThat(table.proposed()).map(ResidentsColumn::letters).contains("F");
        assertThat(read(reader, table).populations())
                .extracting(Population::municipality, Population::residents)
                .containsExactly(tuple(CITY, 310_000), tuple(TOWN, 21_000));
    }

    @Test
    void aPlaceOfAnotherPrefectureIsNotTakenForTheMunicipalityOfItsName() {
        ResidentsReader reader = reader("""
                令和7年1月1日の人口,,
                都道府県名,市区町村名,総人口
                東京都,菜花町,500
                ,汐見原市,700
                見本県,汐見原市,310000
                見本県,菜花町,21000
                """);
        ResidentsTable table = reader.tables().getFirst();

        assertThat(table.municipalities()).isEqualTo(2);
        assertThat(read(reader, table).populations())
                .extracting(Population::residents)
                .containsExactlyInAnyOrder(310_000, 21_000);
    }

    @Test
    void eStatsRowsForSexesAndYearsBecomeOneFigureAYear() {
        ResidentsReader reader = reader("""
                男女,地域コード,地域,時間軸(年次),人口【人】
                総数,95201,見本県 汐見原市,2015年,"300,000"
                男,95201,見本県 汐見原市,2015年,"140,000"
                総数,95201,見本県 汐見原市,2020年,"305,000"
                女,95201,見本県 汐見原市,2020年,"160,000"
                総数,95301,見本県 菜花町,2020年,"22,000"
                """);
        ResidentsTable table = reader.tables().getFirst();
        ResidentsList list = reader.read(new ResidentsChoice(
                table.sheet(), table.proposed().orElseThrow(), Optional.empty(), LocalDate.of(2020, 10, 1)));

        assertThat(list.isSound()).isTrue();
        assertThat(list.populations())
                .extracting(Population::municipality, Population::asOf, Population::residents)
                .containsExactly(
                        tuple(CITY, LocalDate.of(2015, 10, 1), 300_000),
                        tuple(CITY, LocalDate.of(2020, 10, 1), 305_000),
                        tuple(TOWN, LocalDate.of(2020, 10, 1), 22_000));
    }

    @Test
    void aYearWrittenOnceAboveItsRowsIsTheYearOfAllOfThem() {
        ResidentsReader reader = reader("""
                時間軸(年次),市町村名,人口
                2015年,汐見原市,300000
                ,菜花町,20000
                2020年,汐見原市,305000
                """);
        ResidentsTable table = reader.tables().getFirst();

        assertThat(reader.read(new ResidentsChoice(
                                table.sheet(),
                                table.proposed().orElseThrow(),
                                Optional.empty(),
                                LocalDate.of(2025, 10, 1)))
                        .populations())
                .extracting(population -> population.asOf().getYear() + " " + population.residents())
                .containsExactlyInAnyOrder("2015 300000", "2015 20000", "2020 305000");
    }

    @Test
    void whatIsNoNumberOrThereTwiceIsAnErrorWithItsPlace() {
        ResidentsReader reader = reader("""
                市町村名,総人口,65歳以上人口
                汐見原市,310000,320000
                菜花町,x,10
                菜花町,21000,700
                菜花町,21000,700
                汐見原市,1,1
                """);
        ResidentsTable table = reader.tables().getFirst();

        assertThat(table.aged()).map(ResidentsColumn::letters).contains("C");
        assertThat(reader.read(new ResidentsChoice(
                                table.sheet(), table.proposed().orElseThrow(), table.aged(), LocalDate.of(2025, 1, 1)))
                        .problems())
                .extracting(ListProblem::code, problem -> problem.place().inFile())
                .containsExactly(
                        tuple(Code.MORE_THAN_RESIDENTS, "C2"), tuple(Code.NO_NUMBER, "B3"), tuple(Code.TWICE, "A5"));
    }

    @Test
    void aFileThatListsNoMunicipalityHasNoTable() throws IOException {
        SourceFile organisation = published("21_takamatsu_organisation_r8.xlsx").opened();
        assertThat(new ResidentsReader(organisation, MIHON, List.of()).tables()).isEmpty();
    }

    private static ResidentsReader reader(String csv) {
        return new ResidentsReader(Lists.csv(csv), MIHON, List.of());
    }

    private static ResidentsList read(ResidentsReader reader, ResidentsTable table) {
        return reader.read(new ResidentsChoice(
                table.sheet(),
                table.proposed().orElseThrow(),
                Optional.empty(),
                table.day().orElseThrow()));
    }
}
