package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which year the rows of a list are on, and whether they hold results at all. */
class ListTimeTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";
    private static final String BY_YEAR = "市町村名|事業|年度|件数";

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度（実績）", "令和7年度(実績)", "R7実績", "令和７年度 決算額", "2025年度実績", "令和7年度【実績】"})
    void theResultOfTheYearIsRead(String year) {
        ReadSheet read = ReadSheet.of(BY_YEAR, "汐見原市|多機関協働|" + year + "|12");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D2");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年度（見込）",
                "令和7年度見込み",
                "R7計画",
                "令和7年度当初予算",
                "令和7年度 目標",
                "令和7年度実績見込",
                "今年度見込",
                "前年度",
                "昨年度実績",
                "翌年度"
            })
    void whatIsPlannedOrOfAnotherYearIsNeverAFigure(String year) {
        ReadSheet read = ReadSheet.of(BY_YEAR, "汐見原市|多機関協働|" + year + "|12", "菜花町|多機関協働|令和7年度|5");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=5 D3");
        assertThat(read.problems()).contains("NOTICE COLUMN_NOT_RECOGNISED D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度（変更後）", "令和7年度（2024）", "7", "令和7年度・令和8年度"})
    void aYearBesideWordsNobodyKnowsIsAskedAbout(String year) {
        ReadSheet read = ReadSheet.of(BY_YEAR, "汐見原市|多機関協働|" + year + "|12");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR DATE_UNCLEAR C2");
    }

    @Test
    void theYearAtHandIsThatOfTheTitleElseOfTheRoundAndSaid() {
        String[] rows = {BY_YEAR, "汐見原市|多機関協働|今年度|12", "菜花町|多機関協働|今年度|5", "丁村|多機関協働|前年度|9"};

        ReadSheet read = ReadSheet.of(rows);
        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D2", "菜花町 CASES:MULTI_AGENCY=5 D3");
        assertThat(read.problems())
                .contains("NOTICE YEAR_OF_ROUND C2")
                .doesNotContain("NOTICE YEAR_OF_ROUND C3")
                .noneMatch(problem -> problem.startsWith("ERROR"));
        assertThat(ReadSheet.of("令和8年度調査", rows[0], rows[1]).problems()).contains("ERROR OTHER_PERIOD 表");
        assertThat(ReadSheet.of("令和8年度調査（令和7年度実績）", rows[0], rows[1]).problems())
                .contains("ERROR DATE_UNCLEAR C3");
    }

    @Test
    void aYearInFrontGoesOnBelowItAndNotTheYearOfTheRound() {
        ReadSheet read = ReadSheet.of(
                "年度|市町村名|事業|件数", "令和6年度|汐見原市|多機関協働|99", "|菜花町|多機関協働|98", "令和7年度|汐見原市|多機関協働|12", "|丁村|多機関協働|3");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D4", "丁村 CASES:MULTI_AGENCY=3 D5");
        assertThat(ReadSheet.of("区分|市町村名|事業|件数", "計画|汐見原市|多機関協働|99", "|菜花町|多機関協働|98", "実績|汐見原市|多機関協働|12")
                        .figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D4");
    }

    @Test
    void aRowThatDoesNotSayItsYearBehindOneOfAnotherYearIsAskedAbout() {
        ReadSheet read =
                ReadSheet.of(BY_YEAR, "汐見原市|多機関協働|令和7年度|12", "竜ケ崎市|多機関協働||4", "丁村|多機関協働|令和6年度|9", "菜花町|多機関協働||98");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D2", "竜ケ崎市 CASES:MULTI_AGENCY=4 D3");
        assertThat(read.problems()).contains("ERROR DATE_UNCLEAR A5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和6年度", "【令和6年度実績】", "前年度", "計画", "令和6年度の状況"})
    void aLineBetweenTheRowsNamesTheTimeOfThoseBelowIt(String line) {
        ReadSheet read = ReadSheet.of(LIST, line, "汐見原市|多機関協働|99|9,900", "令和7年度", "菜花町|多機関協働|12|3,400");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=12 C5", "菜花町 COST:MULTI_AGENCY=3400000 D5");
    }

    @Test
    void aLineOfResultsEndsWhatIsPlannedAndKeepsTheYear() {
        String[] rows = {LIST, "【計画】", "汐見原市|多機関協働|99|9,900", "【実績】", "菜花町|多機関協働|12|3,400"};
        assertThat(ReadSheet.of(rows).figures())
                .containsExactly("菜花町 CASES:MULTI_AGENCY=12 C5", "菜花町 COST:MULTI_AGENCY=3400000 D5");

        String[] before = {LIST, "令和6年度", "計画", "汐見原市|多機関協働|99|9,900", "実績", "菜花町|多機関協働|12|3,400"};
        assertThat(ReadSheet.of(before).figures()).isEmpty();
    }

    @Test
    void eachTableOfASheetIsOfTheYearOfItsOwnTitle() {
        ReadSheet read =
                ReadSheet.of("令和7年度実績", LIST, "汐見原市|多機関協働|12|3,400", "", "令和6年度実績（参考）", LIST, "菜花町|多機関協働|99|9,900");

        assertThat(read.figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 C3", "汐見原市 COST:MULTI_AGENCY=3400000 D3");
        assertThat(read.problems()).contains("NOTICE OTHER_PERIOD 表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度 実績見込み調べ", "令和7年度 重層的支援体制整備事業 実施計画書", "令和7年度当初予算（単位：千円）", "支援件数（計画）", "令和7年度実施予定一覧"})
    void aTableOfPlansHoldsNoResults(String title) {
        ReadSheet read = ReadSheet.of(title, LIST, "汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR TITLE_OF_PLANS A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"令和7年度 予算執行調査", "令和7年度 実施計画に係る実績報告書", "重層的支援体制整備事業実施計画の実績（令和7年度）", "令和7年度実績（次年度予定を含む）", "定量的な目標"
            })
    void aTitleThatSpeaksOfResultsToo(String title) {
        assertThat(ReadSheet.of(title, LIST, "汐見原市|多機関協働|12|3,400").figures()).hasSize(2);
    }

    @Test
    void aSheetOfPlansBesideOneOfResultsIsSaid() {
        ReadSheet read = ReadSheet.book(
                ReadSheet.sheet("R7実績", LIST, "汐見原市|多機関協働|12|3,400"),
                ReadSheet.sheet("R7見込", LIST, "汐見原市|多機関協働|99|9,900"));

        assertThat(read.figures()).hasSize(2).first().asString().contains("=12");
        assertThat(read.problems()).contains("NOTICE TITLE_OF_PLANS R7見込");
    }

    @Test
    void aFormThatIsAPlanIsNoReport() {
        String[] rows = {"令和7年度 実施計画書", "団体コード|952010", "事業|件数|事業費（千円）", "多機関協働|12|3,400", "参加支援|1|10"};
        assertThat(ReadSheet.of(rows).problems()).contains("ERROR TITLE_OF_PLANS A1");
        rows[0] = "令和7年度 実績報告書";
        assertThat(ReadSheet.of(rows).problems()).isEmpty();
    }

    @Test
    void aSheetNamedForAnotherYearThanItsTitleIsAskedAbout() {
        assertThat(ReadSheet.book(ReadSheet.sheet("R6", "令和7年度 調査票", LIST, "汐見原市|多機関協働|12|3,400"))
                        .problems())
                .contains("ERROR CONTRADICTION R6");
        assertThat(ReadSheet.book(ReadSheet.sheet("R8", "令和8年度調査（令和7年度実績）", LIST, "汐見原市|多機関協働|12|3,400"))
                        .figures())
                .hasSize(2);
    }

    @Test
    void aYearOfTheCalendarInTheTitleIsNotTakenForTheFiscalYear() {
        ReadSheet read = ReadSheet.of("令和6年実績", LIST, "汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR DATE_UNCLEAR A1");
    }

    @Test
    void aPartOfTheYearWithoutTheYearIsNotTakenForTheWhole() {
        ReadSheet read = ReadSheet.of("市町村名|事業|期間|件数", "菜花町|多機関協働|上半期|5", "菜花町|多機関協働|10月～3月|7", "菜花町|多機関協働|計|12");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=12 D4");
        assertThat(read.in("R7-H1").figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=5 D2");
        assertThat(ReadSheet.of("市町村名|菜花町", "対象期間|上半期", "事業|件数|事業費（千円）", "多機関協働|5|30", "参加支援|0|0")
                        .problems())
                .contains("ERROR OTHER_PERIOD 表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第１四半期", "4月～6月", "上期", "下半期", "１０月～３月", "９月末現在"})
    void aTitleOnAPartOfTheYearIsNotOnTheWhole(String part) {
        ReadSheet read = ReadSheet.of("令和７年度 実績（" + part + "）", LIST, "汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).containsExactly("ERROR OTHER_PERIOD 表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12月末時点", "4月分", "上半期・下半期"})
    void aTitleOnADayInTheMiddleOfTheYearIsAskedAbout(String day) {
        assertThat(ReadSheet.of("令和７年度 実績（" + day + "）", LIST, "汐見原市|多機関協働|12|3,400")
                        .problems())
                .containsExactly("ERROR TITLE_TIME_UNCLEAR A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月末現在", "令和８年３月31日現在", "令和8年5月末現在"})
    void aTitleOnTheEndOfTheYearIsOnTheWhole(String day) {
        assertThat(ReadSheet.of("令和７年度 実績（" + day + "）", LIST, "汐見原市|多機関協働|12|3,400")
                        .figures())
                .hasSize(2);
    }

    @Test
    void aFigureThatIsExpectedIsNoneAndANoteOnTheTimeIsSaid() {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業|件数|事業費（千円）|備考",
                "汐見原市|多機関協働|5（見込）|100（予定）|",
                "菜花町|多機関協働|12（前年10）|3,400|見込値",
                "丁村|多機関協働|1|10|令和6年度の値");

        assertThat(read.figures())
                .hasSize(4)
                .contains("菜花町 CASES:MULTI_AGENCY=12 C3")
                .noneMatch(line -> line.startsWith("汐見原市"));
        assertThat(read.problems())
                .contains(
                        "ERROR NOT_UNDERSTOOD C2",
                        "ERROR NOT_UNDERSTOOD D2",
                        "NOTICE FOOTNOTE_KEPT E3",
                        "NOTICE FOOTNOTE_KEPT E4");
    }
}
