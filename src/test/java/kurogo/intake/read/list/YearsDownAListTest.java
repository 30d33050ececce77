package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;

/** Years and parts written once above their rows, as a table prints them: a row below is never read for another time. */
class YearsDownAListTest {

    private static final String HEAD = "年度|市町村名|事業|件数|事業費（千円）";

    @Test
    void aYearThatIsNotWrittenAgainGoesOn() {
        ReadSheet read = ReadSheet.of(
                HEAD, "令和6年度|汐見原市|多機関協働|1|10", "|菜花町|多機関協働|2|20", "令和7年度|汐見原市|多機関協働|3|30", "|丁村|多機関協働|4|40");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=3 D4",
                        "汐見原市 COST:MULTI_AGENCY=30000 E4",
                        "丁村 CASES:MULTI_AGENCY=4 D5",
                        "丁村 COST:MULTI_AGENCY=40000 E5");
        assertThat(read.problems()).containsExactly("NOTICE OTHER_PERIOD 表");
        assertThat(read.in("R6").figures())
                .contains("汐見原市 CASES:MULTI_AGENCY=1 D2", "菜花町 CASES:MULTI_AGENCY=2 D3")
                .hasSize(4);
    }

    @Test
    void aYearNobodyUnderstandsIsNotUnderstoodBelowEither() {
        assertThat(ReadSheet.of(HEAD, "昨年度|汐見原市|多機関協働|1|10", "|菜花町|多機関協働|2|20").figures())
                .isEmpty();
    }

    @Test
    void aTotalAndARepeatedHeadBetweenItsRowsDoNotEndAYear() {
        ReadSheet read = ReadSheet.of(
                HEAD, "令和6年度|汐見原市|多機関協働|1|10", "|計||1|10", HEAD, "|菜花町|多機関協働|2|20", "令和7年度|汐見原市|多機関協働|3|30");

        assertThat(read.figures()).hasSize(2).contains("汐見原市 CASES:MULTI_AGENCY=3 D6");
    }

    @Test
    void whatAColumnLeftOfTheMunicipalitySaysOfItsRowsGoesOn() {
        ReadSheet read = ReadSheet.of(
                "区分|市町村名|事業|件数|事業費（千円）",
                "計画|汐見原市|多機関協働|1|10",
                "|菜花町|多機関協働|2|20",
                "実績|汐見原市|多機関協働|3|30",
                "|丁村|多機関協働|4|40");

        assertThat(read.figures())
                .contains("汐見原市 CASES:MULTI_AGENCY=3 D4", "丁村 CASES:MULTI_AGENCY=4 D5")
                .hasSize(4);
    }

    @Test
    void aPartGoesOnBelowTheSameYearWrittenAgain() {
        ReadSheet read = ReadSheet.of(
                "年度|区分|市町村名|事業|件数",
                "令和7年度|計画|汐見原市|多機関協働|1",
                "令和7年度||菜花町|多機関協働|2",
                "令和7年度|実績|汐見原市|多機関協働|3",
                "令和7年度||菜花町|多機関協働|4");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=3 E4", "菜花町 CASES:MULTI_AGENCY=4 E5");
    }

    @Test
    void aYearThatATotalSaysAboveItsRowsIsTheirs() {
        ReadSheet read =
                ReadSheet.of(HEAD, "令和7年度|総数|多機関協働|3|30", "|汐見原市|多機関協働|3|30", "令和6年度|総数|多機関協働|1|10", "|菜花町|多機関協働|1|10");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=3 D3", "汐見原市 COST:MULTI_AGENCY=30000 E3");
        assertThat(read.in("R6").figures())
                .contains("菜花町 CASES:MULTI_AGENCY=1 D5")
                .hasSize(2);
    }
}
