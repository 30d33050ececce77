package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words below the last row of a list speak of the rows above, and are not passed over. */
class WordsBelowTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";
    private static final String ROW = "汐見原市|多機関協働|12|3,400";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年度実績",
                "以上は令和6年度の実績です。",
                "汐見原市は令和6年度の数値",
                "菜花町は集計中のため前年度値",
                "令和7年12月1日現在",
                "時点：令和7年9月30日現在",
                "時点|令和7年12月末現在"
            })
    void anotherTimeIsAskedAbout(String words) {
        ReadSheet read = ReadSheet.of("令和7年度", LIST, ROW, "", words);
        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).singleElement().asString().startsWith("ERROR FOOTNOTE_KEPT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"集計途中です。", "回答のあった市町村のみ", "社協分", "時点|年度途中のもの"})
    void otherWordsAreTold(String words) {
        ReadSheet read = ReadSheet.of("令和7年度", LIST, ROW, "", words);
        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).singleElement().asString().contains(" FOOTNOTE_KEPT ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以上",
                "（続き）",
                "担当課|地域福祉課",
                "電話：000-000-0000",
                "作成日|令和8年5月1日",
                "（単位：千円）",
                "見本県",
                "合計||12|3,400",
                "令和7年度実績（令和8年3月末現在）"
            })
    void harmlessWordsAreNot(String words) {
        ReadSheet read = ReadSheet.of("令和7年度", LIST, ROW, "", words);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aLineAmongTheRowsIsToldOfThoseBelowIt() {
        assertThat(ReadSheet.of("令和7年度", LIST, ROW, "社協分", "菜花町|多機関協働|5|60").problems())
                .containsExactly("NOTICE LINE_NOT_UNDERSTOOD A4");
    }

    @Test
    void wordsBelowTheFirstOfTwoTablesAreTold() {
        assertThat(ReadSheet.of("令和7年度", LIST, ROW, "集計途中です。", "", "令和7年度", LIST, "菜花町|多機関協働|5|60")
                        .problems())
                .contains("NOTICE TITLE_REMARK A4");
    }

    @Test
    void aFootnoteThatTakesAFigureBackIsAskedAbout() {
        assertThat(ReadSheet.of("令和7年度", LIST, ROW, "※汐見原市の件数は正しくは15件").problems())
                .containsExactly("ERROR FOOTNOTE_KEPT A4");
    }
}
