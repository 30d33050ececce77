package kurogo.intake.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with a table on another year, or on what is planned, beside that of the results. */
class SecondTableTest {

    private static final String[] RESULTS = {"汐見原市 CASES:MULTI_AGENCY=12 B5", "汐見原市 COST:MULTI_AGENCY=3400000 C5"};

    @ParameterizedTest
    @ValueSource(strings = {"２　翌年度計画", "２　令和8年度当初予算", "３　来年度の見込み件数", "２　令和6年度実績", "（参考）R6", "前年度の実績", "（前年度）", "参考"})
    void aTableBelowThatSaysSoIsLeftAside(String title) {
        for (String programme : new String[] {"多機関協働", "参加支援"}) {
            ReadSheet read = ReadSheet.of(
                    "市町村名|汐見原市|",
                    "対象年度|令和7年度|",
                    "１　実績||",
                    "事業|支援件数|事業費（千円）",
                    "多機関協働|12|3,400",
                    "||",
                    title + "||",
                    "事業|支援件数|事業費（千円）",
                    programme + "|15|4,000");

            assertThat(read.figures()).containsExactly(RESULTS);
            assertThat(read.problems()).hasSize(1).allMatch(line -> line.matches("NOTICE TITLE_OF_(PLANS|OTHERS) A7"));
        }
    }

    @Test
    void soAreTablesThatAskForOneFigureAlone() {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市", "対象年度|令和7年度", "１　実績|", "事業|支援実績件数", "多機関協働|12", "２　翌年度計画|", "事業|事業費（千円）", "多機関協働|9,999");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B5");
        assertThat(read.problems()).containsExactly("NOTICE TITLE_OF_PLANS A6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（内訳）相談経路", "苦情件数", "２　虐待に関するもの"})
    void oneFigureAloneBelowAnotherTitleIsNotReadForThatOfTheProgramme(String title) {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市|",
                "対象年度|令和7年度|",
                "１　実績||",
                "事業|支援件数|事業費（千円）",
                "多機関協働|12|3,400",
                title + "||",
                "事業|件数|",
                "参加支援|5|");

        assertThat(read.figures()).containsExactly(RESULTS);
        assertThat(read.problems()).containsExactly("NOTICE TITLE_OF_OTHERS A6");
    }

    @ParameterizedTest
    @CsvSource({"令和6年度, 令和7年度", "（前年度）, （今年度）", "前年度の実績, 本年度の実績", "R6, R7"})
    void theTableOfLastYearMayStandAbove(String last, String now) {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市|",
                "対象年度|令和7年度|",
                last + "||",
                "事業|支援件数|事業費（千円）",
                "多機関協働|10|3,000",
                "||",
                now + "||",
                "事業|支援件数|事業費（千円）",
                "多機関協働|12|3,400");

        assertThat(read.figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B9", "汐見原市 COST:MULTI_AGENCY=3400000 C9");
        assertThat(read.problems()).hasSize(1).allMatch(line -> line.matches("NOTICE TITLE_OF_(PLANS|OTHERS) A3"));
    }

    @ParameterizedTest
    @CsvSource({"令和7年度実績, 令和8年度当初予算", "実績, 翌年度計画", "今年度, 前年度", "令和7年度, 令和6年度"})
    void soMayOneBeside(String now, String other) {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市|||||",
                "対象年度|令和7年度|||||",
                now + "||||" + other + "||",
                "事業|支援件数|事業費（千円）||事業|支援件数|事業費（千円）",
                "多機関協働|12|3,400||多機関協働|15|4,000");

        assertThat(read.figures()).containsExactly(RESULTS);
        assertThat(read.problems()).hasSize(1).allMatch(line -> line.startsWith("NOTICE"));
    }

    @ParameterizedTest
    @CsvSource({"計画, 実績", "予算, 決算", "前年度, 今年度", "見込, 実績"})
    void groupsOfPlanAndResultAreToldOnce(String other, String results) {
        for (String merge : new String[] {"@ F9:F9", "@ B3:C3"}) {
            ReadSheet read = ReadSheet.of(
                    "市町村名|汐見原市|||",
                    "対象年度|令和7年度|||",
                    "事業|%s||%s|".formatted(other, results),
                    "|支援件数|事業費（千円）|支援件数|事業費（千円）",
                    "多機関協働|15|4,000|12|3,400",
                    "参加支援|5|400|2|340",
                    merge);

            assertThat(read.figures()).hasSize(4).contains("汐見原市 CASES:MULTI_AGENCY=12 D5");
            assertThat(read.problems()).containsExactly("NOTICE COLUMNS_LEFT_ASIDE B3");
        }
    }

    @Test
    void figuresBelowAHeadThatNobodyKnowsAreNotThoseOfTheTableAbove() {
        ReadSheet read =
                ReadSheet.of("市町村名|汐見原市", "対象年度|令和7年度", "事業|支援実績件数", "多機関協働|12", "事業|令和8年度当初予算額（千円）", "参加支援|9,999");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B4");
        assertThat(read.problems()).containsExactly("NOTICE COLUMN_NOT_RECOGNISED B6");
    }

    @Test
    void aLineThatOnlyMentionsAnotherYearIsNoReasonToLeaveTheOnlyTable() {
        ReadSheet read =
                ReadSheet.of("令和7年度実績報告書", "市町村名|汐見原市|", "交付申請に係る事業の実績||", "事業|支援件数|事業費（千円）", "多機関協働|12|3,400");

        assertThat(read.figures()).containsExactly(RESULTS);
        assertThat(read.problems()).isEmpty();
    }
}
