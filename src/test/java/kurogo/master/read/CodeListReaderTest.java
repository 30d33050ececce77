package kurogo.master.read;

import static kurogo.master.read.Lists.prefecture;
import static kurogo.master.read.Lists.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import kurogo.area.Prefecture;
import kurogo.area.Prefectures;
import kurogo.area.Ward;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.master.read.ListProblem.Code;
import org.junit.jupiter.api.Test;

class CodeListReaderTest {

    private static final Prefecture MIHON = new Prefecture("95", "見本県", "みほんけん", "Mihon");

    @Test
    void theMinistrysListHolds1741MunicipalitiesAndTheWardsOfTwentyCities() throws IOException {
        SourceFile file = published("17_soumu_lgcodes_20240101.xlsx").opened();
        List<CodeList> all = Prefectures.all().stream()
                .map(prefecture -> CodeListReader.read(file, prefecture))
                .toList();

        assertThat(all).allMatch(CodeList::isSound);
        assertThat(all.stream().mapToInt(list -> list.municipalities().size()).sum())
                .isEqualTo(1741);
        assertThat(all.stream()
                        .flatMap(list -> list.wards().stream())
                        .map(Ward::city)
                        .distinct())
                .hasSize(20);
        assertThat(all.stream().flatMap(list -> list.municipalities().stream()).map(Municipality::type))
                .filteredOn(MunicipalityType.SPECIAL_WARD::equals)
                .hasSize(23);
    }

    @Test
    void readingsInHalfWidthKanaBecomeHiraganaAndLatinLetters() throws IOException {
        CodeList list =
                CodeListReader.read(published("17_soumu_lgcodes_20240101.xlsx").opened(), prefecture("22"));

        assertThat(list.municipalities())
                .contains(new Municipality(
                        new MunicipalityCode("222127"), "焼津市", "やいづし", "Yaizu", "", MunicipalityType.CITY));
        assertThat(list.wards()).extracting(Ward::name).contains("静岡市葵区", "浜松市天竜区");
    }

    @Test
    void villagesWithoutLocalGovernmentAreLeftOutAndNamed() throws IOException {
        CodeList list =
                CodeListReader.read(published("17_soumu_lgcodes_20240101.xlsx").opened(), prefecture("01"));

        assertThat(list.municipalities()).hasSize(179);
        assertThat(list.problems())
                .extracting(ListProblem::code)
                .containsOnly(Code.WITHOUT_ADMINISTRATION)
                .hasSize(6);
    }

    @Test
    void theListOfEStatSaysTheSameAndTheCountiesToo() throws IOException {
        CodeList ministry =
                CodeListReader.read(published("17_soumu_lgcodes_20240101.xlsx").opened(), prefecture("31"));
        CodeList estat = CodeListReader.read(
                published("16_estat_area_codes_20250210_cp932.csv").opened(), prefecture("31"));

        assertThat(estat.isSound()).isTrue();
        assertThat(estat.statesCounties()).isTrue();
        assertThat(estat.municipalities())
                .extracting(Municipality::code, Municipality::name, Municipality::kana)
                .containsExactlyElementsOf(ministry.municipalities().stream()
                        .map(one -> tuple(one.code(), one.name(), one.kana()))
                        .toList());
        assertThat(estat.municipalities())
                .filteredOn(one -> one.name().equals("琴浦町"))
                .extracting(Municipality::county)
                .containsExactly("東伯郡");
    }

    @Test
    void aCodeThatLostItsZeroIsMendedAndOneWithAWrongCheckDigitIsNot() {
        CodeList list = CodeListReader.read(Lists.csv("""
                団体コード,都道府県名（漢字）,市区町村名（漢字）,都道府県名（カナ）,市区町村名（カナ）
                20001,青森県,,ｱｵﾓﾘｹﾝ,
                022012,青森県,青森市,ｱｵﾓﾘｹﾝ,ｱｵﾓﾘｼ
                22021,青森県,弘前市,ｱｵﾓﾘｹﾝ,ﾋﾛｻｷｼ
                022038,青森県,八戸市,ｱｵﾓﾘｹﾝ,ﾊﾁﾉﾍｼ
                """), prefecture("02"));

        assertThat(list.municipalities()).extracting(Municipality::name).containsExactly("青森市", "弘前市");
        assertThat(list.problems())
                .extracting(ListProblem::code, problem -> problem.place().inFile())
                .containsExactly(tuple(Code.WRONG_CHECK_DIGIT, "A5"));
    }

    @Test
    void theSameCodeUnderTwoNamesIsAnError() {
        CodeList list = CodeListReader.read(Lists.csv("""
                団体コード,都道府県名（漢字）,市区町村名（漢字）,市区町村名（カナ）
                952010,見本県,汐見原市,ｼｵﾐﾊﾗｼ
                952010,見本県,別名市,ﾍﾞﾂﾒｲｼ
                953016,見本県,なし,ﾅｼ
                953237,見本県,霧降村,
                """), MIHON);

        assertThat(list.problems())
                .extracting(ListProblem::code)
                .containsExactly(Code.TWICE_OTHERWISE, Code.NO_MUNICIPALITY, Code.NO_KANA);
        assertThat(list.isSound()).isFalse();
    }

    @Test
    void aFileOfAnotherKindOrPrefectureIsToldApart() {
        assertThat(CodeListReader.read(Lists.csv("項目,値\n件数,3\n"), MIHON).problems())
                .extracting(ListProblem::code)
                .containsExactly(Code.NO_LIST);
        assertThat(CodeListReader.read(Lists.csv("""
                        団体コード,市区町村名（漢字）,市区町村名（カナ）
                        022012,青森市,ｱｵﾓﾘｼ
                        """), MIHON).problems())
                .extracting(ListProblem::code)
                .containsExactly(Code.NOTHING_OF_PREFECTURE);
    }
}
