package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of words below a list. */
class FootLinesTest {

    private static final String[] LIST = {"市町村名|事業|件数|事業費（千円）", "汐見原市|多機関協働|12|3,400", "菜花町|多機関協働|1|2"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（単位：円）",
                "単位：百万円",
                "単位 円",
                "単位|円",
                "（円）",
                "円",
                "（単位：件、円）",
                "金額は百万円",
                "※単位は円",
                "事業費は円単位",
                "（金額：円）"
            })
    void anotherUnitThanThatOfTheHeadIsAQuestion(String line) {
        assertThat(below(line).problems())
                .filteredOn(problem -> problem.startsWith("ERROR"))
                .containsExactly("ERROR UNIT_UNCLEAR A4");
        assertThat(below("合計||13|3,402", line).problems()).contains("ERROR UNIT_UNCLEAR A5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（単位：千円）",
                "単位：件、千円",
                "千円",
                "単位：件",
                "金額は千円",
                "以上",
                "担当 福祉課",
                "令和7年度実績",
                "令和8年5月1日",
                "作成日：令和8年5月1日",
                "3月末現在"
            })
    void whatSaysNothingNewIsNotTold(String line) {
        assertThat(below(line).problems()).isEmpty();
    }

    @Test
    void aNoteAboveTheNextTableIsOfThatOne() {
        assertThat(below("（単位：円）", "市町村名|事業|件数|事業費", "丁村|多機関協働|1|2,000").figures())
                .contains("汐見原市 COST:MULTI_AGENCY=3400000 D2", "丁村 COST:MULTI_AGENCY=2000 D6");
        assertThat(below("（単位：円）", "市町村名|事業|件数|事業費", "丁村|多機関協働|1|2,000").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年度実績",
                "（令和6年度実績）",
                "以上は令和6年度の実績です。",
                "令和7年12月1日現在",
                "時点：令和7年9月30日",
                "集計時点 R7.12",
                "上記は9月末時点",
                "集計時点 R7.12末",
                "汐見原市は令和6年度の数値",
                "菜花町は集計中のため前年度値",
                "R6.4～R7.3"
            })
    void aLineOfNothingButAnotherTimeIsAQuestion(String line) {
        assertThat(below(line).problems()).containsExactly("ERROR FOOTNOTE_KEPT A4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"菜花町の件数は菜花町社協の分を含みます。", "数値は速報です。", "汐見原市の事業費は見込額", "件数には令和6年度からの継続を含む", "一部の市町村は集計中です"})
    void whatElseALineSaysOfTheFiguresIsTold(String line) {
        assertThat(below(line).problems()).containsExactly("NOTICE FOOTNOTE_KEPT A4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"※汐見原市の件数は正しくは15件", "汐見原市の件数は正しくは15件", "注）12は誤り、15に訂正"})
    void aLineThatTakesAFigureBackIsAQuestion(String line) {
        assertThat(below(line).problems()).containsExactly("ERROR FOOTNOTE_KEPT A4");
    }

    private static ReadSheet below(String... lines) {
        String[] all = new String[LIST.length + lines.length];
        System.arraycopy(LIST, 0, all, 0, LIST.length);
        System.arraycopy(lines, 0, all, LIST.length, lines.length);
        return ReadSheet.of(all);
    }
}
