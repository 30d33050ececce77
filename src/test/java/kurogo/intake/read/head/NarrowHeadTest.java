package kurogo.intake.read.head;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that ask for one figure alone. */
class NarrowHeadTest {

    @Test
    void aHeadingMayNameTheProgrammeOfTheOnlyFigure() {
        ReadSheet read = ReadSheet.of("市町村名|多機関協働事業　支援件数", "汐見原市|12", "菜花町|1");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B2", "菜花町 CASES:MULTI_AGENCY=1 B3");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void soMayTheTitle() {
        ReadSheet read = ReadSheet.of("令和7年度 多機関協働事業 実績", "市町村名|支援件数", "汐見原市|12", "菜花町|1", "計|13");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B3", "菜花町 CASES:MULTI_AGENCY=1 B4");
        assertThat(read.problems()).containsExactly("NOTICE PROGRAMME_FROM_TITLE 表");
    }

    @Test
    void yearsBelowItAreToldApart() {
        ReadSheet read = ReadSheet.of("市町村名|多機関協働事業　支援件数||", "|R6|R7|前年比", "汐見原市|10|12|1.2", "@ B1:D1");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 C3");
        assertThat(read.problems()).contains("NOTICE OTHER_PERIOD 表").noneMatch(line -> line.startsWith("ERROR"));
    }

    @Test
    void theSameFigureTwiceIsAskedAbout() {
        ReadSheet read = ReadSheet.of("市町村名|多機関協働事業|", "|支援件数|支援実績件数", "汐見原市|12|15", "@ B1:C1");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR HEADING_TWICE B2", "ERROR HEADING_TWICE C2");
    }

    @Test
    void aFormMayAskOneFigureOfItsProgrammes() {
        ReadSheet read = ReadSheet.of("市町村名|汐見原市", "対象年度|令和7年度", "事業|支援実績件数", "多機関協働事業|12", "参加支援事業|5");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B4", "汐見原市 CASES:PARTICIPATION=5 B5");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年度 相談実績",
                "子育て支援事業",
                "多機関協働事業と参加支援事業",
                "多機関協働事業　支援会議開催件数",
                "多機関協働事業につながらなかったケースの件数",
                "多機関協働事業　苦情件数"
            })
    void aTableThatNamesNoProgrammeIsNoneOfOurs(String title) {
        ReadSheet read = ReadSheet.of(title, "市町村名|件数", "汐見原市|12", "菜花町|1");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).containsExactly("ERROR NO_REPORT_FOUND -");
    }

    @Test
    void aWordNobodyKnowsAboveItMakesAnotherTableOfIt() {
        ReadSheet read = ReadSheet.of("市町村名|多機関協働事業|", "|相談受付|プラン", "|件数|件数", "汐見原市|30|5", "@ B1:C1");

        assertThat(read.figures()).isEmpty();
    }

    @Test
    void budgetAndResultsMayGroupTheFiguresOfAForm() {
        for (String merge : new String[] {"@ F9:F9", "@ B3:C3"}) {
            ReadSheet read = ReadSheet.of(
                    "市町村名|汐見原市",
                    "対象年度|令和7年度",
                    "事業|予算||決算|",
                    "|支援実績件数|事業費（千円）|支援実績件数|事業費（千円）",
                    "多機関協働事業|10|3,000|12|3,400",
                    merge);

            assertThat(read.figures())
                    .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D5", "汐見原市 COST:MULTI_AGENCY=3400000 E5");
            assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
        }
    }
}
