package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose row of a list it is, and what is said of a row of nobody known. */
class ListOwnerTest {

    private static final String LIST = "番号|市町村名|事業|件数|事業費（千円）";

    @Test
    void aNameNobodyKnowsIsAskedAboutInItsOwnCellAndTheOthersAreRead() {
        ReadSheet read = ReadSheet.of(LIST, "1|汐美原市|多機関協働|12|34", "2|菜花町|多機関協働|1|2");

        assertThat(read.problems()).containsExactly("ERROR UNKNOWN_MUNICIPALITY B2");
        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=1 D3", "菜花町 COST:MULTI_AGENCY=2000 E3");
    }

    @Test
    void aRowWithoutItsProgrammeIsAskedAboutWhereItNamesItsMunicipality() {
        assertThat(ReadSheet.of("番号|市町村名|件数|事業費（千円）", "1|汐見原市|12|34").problems())
                .contains("ERROR PROGRAMME_NOT_STATED B2");
    }

    @Test
    void aRowOfAnUnknownPlaceIsNoTotalBecauseAnotherOfItsColumnsSaysTotal() {
        ReadSheet read = ReadSheet.of("市町村名|男女別|事業|件数|事業費（千円）", "汐見原市|計|多機関協働|12|34", "汐美原市|計|多機関協働|12|34");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).containsExactly("NOTICE COLUMN_NOT_RECOGNISED B2", "ERROR UNKNOWN_MUNICIPALITY A3");
    }

    @Test
    void aNameInAnotherSpellingIsShownAsCorrectedOnceForEachSpelling() {
        assertThat(ReadSheet.of(
                                LIST,
                                "1|見本県汐見原市|多機関協働|12|34",
                                "2|見本県汐見原市|参加支援|3|5",
                                "3|龍ヶ崎市|多機関協働|1|2",
                                "4|花郡菜花町|多機関協働|1|2",
                                "5|丁村|多機関協働|1|2")
                        .namesCorrected())
                .containsExactly("B2 見本県汐見原市 → 汐見原市", "B4 龍ヶ崎市 → 竜ケ崎市", "B5 花郡菜花町 → 菜花町");
    }

    @Test
    void aCodeOfFiveDigitsIsShownAsCorrectedAndOneOfSixIsNot() {
        assertThat(ReadSheet.of("団体コード|市町村名|事業|件数", "95201|汐見原市|多機関協働|12", "952010|汐見原市|参加支援|3")
                        .namesCorrected())
                .containsExactly("A2 95201 → 952010");
    }

    @Test
    void theCountyInACellOfItsOwnIsNoOtherSpelling() {
        assertThat(ReadSheet.of("団体名||事業|件数", "@ A1:B1", "花郡|菜花町|多機関協働|12").namesCorrected())
                .isEmpty();
    }

    @Test
    void aTownBehindAnotherCountyIsAskedAboutWhereItsOwnRowSaysSo() {
        assertThat(ReadSheet.of(LIST, "1|南灘郡菜花町|多機関協働|12|34").problems()).containsExactly("ERROR COUNTY_DIFFERS B2");
        assertThat(ReadSheet.of("郡名|市町村名|事業|件数", "花郡|菜花町|多機関協働|12", "南灘郡|丁村|多機関協働|3")
                        .problems())
                .containsExactly("ERROR COUNTY_DIFFERS B3");
        assertThat(ReadSheet.of("郡名|市町村名|事業|件数", "南灘郡|遠見町|多機関協働|12", "|丁村|多機関協働|3")
                        .figures())
                .containsExactly("丁村 CASES:MULTI_AGENCY=3 D3");
    }

    @Test
    void aPlaceNobodyKnowsIsToldOnceAlsoWhereItsRowsHoldNoFigure() {
        ReadSheet read = ReadSheet.of(
                LIST, "1|汐見原市|多機関協働|12|34", "2|謎町|多機関協働||", "3|謎町|参加支援||", "4|幻村|||", "|（以下余白）|||", "|担当　福祉課|||");

        assertThat(read.problems()).containsExactly("NOTICE UNKNOWN_MUNICIPALITY B3", "NOTICE UNKNOWN_MUNICIPALITY B5");
        assertThat(read.figures()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"汐見原市・菜花町", "汐見原市以外", "汐見原市平均", "汐見原広域連合", "花郡", "見本県", "合計", "全国", "前年度", "福祉課", "竜見原市"})
    void aCodeBesideAnotherNameIsAskedAboutAndNoTotal(String name) {
        ReadSheet read = ReadSheet.of("団体コード|市町村名|事業|件数", "952010|" + name + "|多機関協働|12", "953016|菜花町|多機関協働|1");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=1 D3");
        assertThat(read.problems()).containsExactly("ERROR UNKNOWN_MUNICIPALITY A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"汐見原市・菜花町", "汐見原広域連合", "合計"})
    void soItIsOnAForm(String name) {
        assertThat(ReadSheet.of("団体コード|952010|", "市町村名|" + name + "|", "事業|件数|事業費（千円）", "多機関協働|12|34")
                        .problems())
                .anyMatch(problem -> problem.startsWith("ERROR UNKNOWN_MUNICIPALITY"));
    }
}
