package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of lists that are on no municipality, or go on with the one above. */
class ListRowsTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";
    private static final String CITY = "汐見原市|多機関協働|12|3,400";

    @ParameterizedTest
    @ValueSource(strings = {"（例）菜花町", "記入例", "例", "【記載例】", "（見本）"})
    void aRowThatShowsHowToFillInTheListReportsNothing(String first) {
        ReadSheet read = ReadSheet.of("番号|" + LIST, first + "|菜花町|多機関協働|99|9,900", "1|" + CITY);

        assertThat(read.figures()).hasSize(2).first().asString().startsWith("汐見原市");
        assertThat(read.problems()).containsExactly("NOTICE ROW_OF_EXAMPLE A2");
    }

    @Test
    void aSheetThatShowsHowToFillInTheFormReportsNothing() {
        ReadSheet byName = ReadSheet.book(
                ReadSheet.sheet("様式1（記入例）", LIST, "菜花町|多機関協働|99|9,900"), ReadSheet.sheet("様式1", LIST, CITY));
        assertThat(byName.figures()).hasSize(2).first().asString().startsWith("汐見原市");
        assertThat(byName.problems()).containsExactly("NOTICE SHEET_OF_EXAMPLES 様式1（記入例）");

        ReadSheet byTitle = ReadSheet.of("【記入例】", LIST, CITY);
        assertThat(byTitle.figures()).isEmpty();
        assertThat(byTitle.problems()).contains("ERROR NO_REPORT_FOUND -");
        assertThat(ReadSheet.of("※記入例", LIST, CITY).figures()).hasSize(2);
        assertThat(ReadSheet.of("記入例は別紙のとおり", LIST, CITY).figures()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"県　合　計", "見本県", "県全体", "全県", "総数", "全市町村", "県内計", "東部地区計", "管内計"})
    void aTotalIsComparedByWhicheverNameItGoes(String total) {
        assertThat(ReadSheet.of(LIST, CITY, "菜花町|多機関協働|5|100", total + "||17|3,500")
                        .problems())
                .isEmpty();
        ReadSheet wrong = ReadSheet.of(LIST, CITY, "菜花町|多機関協働|5|100", total + "||18|3,500");
        assertThat(wrong.figures()).hasSize(4);
        assertThat(wrong.problems()).containsExactly("NOTICE TOTAL_DOES_NOT_MATCH C4");
    }

    @Test
    void aCountyAboveItsTownsIsTheirTotal() {
        ReadSheet read = ReadSheet.of(LIST, CITY, "花郡||6|111", "　菜花町|多機関協働|5|100", "　丁村|多機関協働|1|10");

        assertThat(read.figures()).hasSize(6);
        assertThat(read.problems()).containsExactly("NOTICE TOTAL_DOES_NOT_MATCH D3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"前年度", "対前年度比", "増減", "増減率（％）", "構成比（％）"})
    void whatStandsBesideTotalsIsSaidAndNotRead(String row) {
        ReadSheet read = ReadSheet.of(LIST, CITY, row + "||7|70");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems())
                .containsExactly(
                        "NOTICE COLUMN_NOT_RECOGNISED A3",
                        "NOTICE COLUMN_NOT_RECOGNISED C3",
                        "NOTICE COLUMN_NOT_RECOGNISED D3");
    }

    @Test
    void aPartOfTheRowAboveIsSaidAndNotRead() {
        ReadSheet read = ReadSheet.of(LIST, CITY, "|　うち委託分|5|1,000", "|参加支援|3|100");

        assertThat(read.figures()).hasSize(4).contains("汐見原市 CASES:PARTICIPATION=3 C4");
        assertThat(read.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void yearsOrPlanAndResultOfOneProgrammeMayStandBelowEachOther() {
        assertThat(ReadSheet.of("市町村名|事業|年度|件数", "汐見原市|多機関協働|令和6年度|99", "||令和7年度|12", "|参加支援|令和6年度|98", "||令和7年度|3")
                        .figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D3", "汐見原市 CASES:PARTICIPATION=3 D5");
        assertThat(ReadSheet.of("市町村名|事業|区分|件数", "汐見原市|多機関協働|計画|99", "||実績|12").figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D3");
    }

    @Test
    void aTotalOfEachProgrammeIsNoneOfTheMunicipalityAboveIt() {
        ReadSheet read = ReadSheet.of(
                LIST, CITY, "菜花町|多機関協働|5|100", "合計|多機関協働|17|3,500", "|参加支援|3|100", "丁村|多機関協働|1|10", "|参加支援|3|100");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 C2",
                        "汐見原市 COST:MULTI_AGENCY=3400000 D2",
                        "菜花町 CASES:MULTI_AGENCY=5 C3",
                        "菜花町 COST:MULTI_AGENCY=100000 D3",
                        "丁村 CASES:MULTI_AGENCY=1 C6",
                        "丁村 COST:MULTI_AGENCY=10000 D6",
                        "丁村 CASES:PARTICIPATION=3 C7",
                        "丁村 COST:PARTICIPATION=100000 D7");
    }

    @Test
    void aPageGoesOnWithTheListAndItsTotals() {
        ReadSheet read = ReadSheet.of(
                LIST, CITY, "頁計||12|3,400", "|||（２／２）", LIST, "菜花町|多機関協働|5|100", "頁計||5|100", "総計||17|3,500");

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"１　菜花町", "(2)菜花町", "3.菜花町", "953016 菜花町", "953016：菜花町", "95301_菜花町", "菜花町※", "菜花町＊1", "菜花町 注1）"})
    void aNameMayHaveItsNumberOrCodeInFront(String name) {
        assertThat(ReadSheet.of(LIST, name + "|多機関協働|5|100").figures())
                .containsExactly("菜花町 CASES:MULTI_AGENCY=5 C2", "菜花町 COST:MULTI_AGENCY=100000 D2");
        assertThat(ReadSheet.of(LIST, "952010 菜花町|多機関協働|5|100").problems()).contains("ERROR CODE_AND_NAME_DIFFER A2");
    }

    @Test
    void aRowOfATextWithMoreFieldsThanItsHeadWasCutWithinAFigure() {
        ReadSheet read = ReadSheet.book(
                ReadSheet.sheet("", "市町村名|事業|件数|事業費（千円）|うち委託費（千円）", "汐見原市|多機関協働|12|3|400|0", "菜花町|多機関協働|1|40|0"));

        assertThat(read.figures())
                .containsExactly(
                        "菜花町 CASES:MULTI_AGENCY=1 C3",
                        "菜花町 COST:MULTI_AGENCY=40000 D3",
                        "菜花町 CONTRACTED:MULTI_AGENCY=0 E3");
        assertThat(read.problems()).containsExactly("ERROR ROW_LONGER_THAN_HEAD F2");
    }

    @Test
    void rowsOfATextThatEndBeforeItsHeadAreToldOnce() {
        ReadSheet read = ReadSheet.book(
                ReadSheet.sheet("", "市町村名|事業|件数|事業費（千円）|", "汐見原市|多機関協働|12", "菜花町|多機関協働|1", "丁村|多機関協働|2|40"));

        assertThat(read.figures()).hasSize(4).contains("汐見原市 CASES:MULTI_AGENCY=12 C2");
        assertThat(read.problems()).containsExactly("NOTICE ROW_SHORTER_THAN_HEAD C2");
    }
}
