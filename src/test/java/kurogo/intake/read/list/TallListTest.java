package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;

/** Lists with one figure a row, as databases give them: 項目 and 値. */
class TallListTest {

    @Test
    void aRowForEachFigureIsReadByWhatItCountsAndItsUnit() {
        ReadSheet read = ReadSheet.of(
                "市町村別一覧",
                "市町村名|年度|事業名|項目|値|単位",
                "汐見原市|令和7年度|多機関協働事業|支援件数|12|件",
                "汐見原市|令和7年度|多機関協働事業|事業費|3,400|千円",
                "汐見原市|令和7年度|参加支援事業|支援件数|－|件",
                "菜花町|令和7年度|多機関協働事業|支援件数|8|件",
                "菜花町|令和7年度|多機関協働事業|事業費|2100|千円",
                "菜花町|令和6年度|多機関協働事業|支援件数|99|件");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 E3",
                        "汐見原市 COST:MULTI_AGENCY=3400000 E4",
                        "汐見原市 CASES:PARTICIPATION=NOT_APPLICABLE E5",
                        "菜花町 CASES:MULTI_AGENCY=8 E6",
                        "菜花町 COST:MULTI_AGENCY=2100000 E7");
        assertThat(read.problems()).containsExactly("NOTICE OTHER_PERIOD 表");
    }

    @Test
    void theProgrammeMayStandInWhatIsCountedAndTheUnitBehindIt() {
        ReadSheet read = ReadSheet.of(
                "団体コード|団体名|調査項目|回答",
                "952010|汐見原市|多機関協働事業_件数|12",
                "952010|汐見原市|多機関協働事業_事業費（千円）|3400",
                "952010|汐見原市|参加支援事業_件数|5");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 D2",
                        "汐見原市 COST:MULTI_AGENCY=3400000 D3",
                        "汐見原市 CASES:PARTICIPATION=5 D4");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void figuresOfOneMunicipalityNeedNotStandTogether() {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業名|項目|値",
                "汐見原市|多機関協働事業|件数|12",
                "菜花町|多機関協働事業|件数|8",
                "汐見原市|多機関協働事業|事業費（千円）|34",
                "汐見原市|参加支援事業|件数|5");

        assertThat(read.figures())
                .containsExactlyInAnyOrder(
                        "汐見原市 CASES:MULTI_AGENCY=12 D2",
                        "菜花町 CASES:MULTI_AGENCY=8 D3",
                        "汐見原市 COST:MULTI_AGENCY=34000 D4",
                        "汐見原市 CASES:PARTICIPATION=5 D5");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatIsNotRepeatedGoesOnBelow() {
        ReadSheet read = ReadSheet.of(
                "市町村名|年度|事業名|項目|値", "汐見原市|令和7年度|多機関協働事業|件数|12", "|||事業費（千円）|34", "||参加支援事業|件数|5", "|||事業費（千円）|6");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 E2",
                        "汐見原市 COST:MULTI_AGENCY=34000 E3",
                        "汐見原市 CASES:PARTICIPATION=5 E4",
                        "汐見原市 COST:PARTICIPATION=6000 E5");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void headsPrintedAgainEmptyLinesAndFootnotesAreNoFigures() {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業名|項目|値", "汐見原市|多機関協働事業|件数|12", "|||", "市町村名|事業名|項目|値", "菜花町|多機関協働事業|件数|8", "※菜花町は10月から実施|||");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D2", "菜花町 CASES:MULTI_AGENCY=8 D5");
        assertThat(read.problems()).containsExactly("NOTICE FOOTNOTE_KEPT A6");
    }

    @Test
    void aFigureThatStandsTwiceIsAQuestion() {
        ReadSheet read = ReadSheet.of("市町村名|事業名|項目|値", "汐見原市|多機関協働事業|件数|12", "汐見原市|多機関協働事業|件数|13");

        assertThat(read.problems()).anyMatch(problem -> problem.startsWith("ERROR DUPLICATE_REPORT"));
    }

    @Test
    void twoUnitsOfOneFigureAreAQuestion() {
        ReadSheet read = ReadSheet.of("市町村名|事業名|項目|値|単位", "汐見原市|多機関協働事業|事業費（千円）|3400|円");

        assertThat(read.problems()).anyMatch(problem -> problem.startsWith("ERROR UNIT"));
        assertThat(read.figures()).isEmpty();
    }

    @Test
    void totalsAreComparedAndWhatIsNotAskedForIsNamed() {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業名|項目|値|単位",
                "汐見原市|多機関協働事業|件数|12|件",
                "汐見原市|多機関協働事業|職員数|3|人",
                "菜花町|多機関協働事業|件数|8|件",
                "合計|多機関協働事業|件数|21|件");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D2", "菜花町 CASES:MULTI_AGENCY=8 D4");
        assertThat(read.problems())
                .containsExactlyInAnyOrder("NOTICE COLUMN_NOT_RECOGNISED D3", "NOTICE TOTAL_DOES_NOT_MATCH D5");
    }

    @Test
    void remarksOnFiguresAreKeptAndPartNoRows() {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業名|項目|値|備考", "汐見原市|多機関協働事業|件数|12|うち2件は継続", "汐見原市|多機関協働事業|事業費（千円）|34|見込まず", "汐見原市|参加支援事業|件数|5|");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 D2",
                        "汐見原市 COST:MULTI_AGENCY=34000 D3",
                        "汐見原市 CASES:PARTICIPATION=5 D4");
        assertThat(read.problems()).containsExactly("NOTICE FOOTNOTE_KEPT E2");
    }

    @Test
    void aListOfThingsNotAskedForIsNoListOfReports() {
        ReadSheet read = ReadSheet.of("市町村名|項目|値", "汐見原市|世帯数|1200", "汐見原市|面積|34");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }
}
