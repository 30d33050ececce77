package kurogo.intake.read.head;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in brackets behind a heading, and what it makes of the question. */
class HeadRemarksTest {

    private static ReadSheet of(String cases, String cost) {
        return ReadSheet.of("（単位：円）", "市町村名|事業|" + cost + "|" + cases, "汐見原市|多機関協働|3400|12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"件数（前年度の件数を記入）", "件数（見込みを記載）", "件数（うち新規を記入）", "件数（※前年度）", "件数（※計画値）", "件数（件/月）"})
    void anInstructionOrAMarkThatSaysAnotherTimeOrFigureAsksAnotherQuestion(String heading) {
        assertThat(of(heading, "事業費（千円）").figures()).containsExactly("汐見原市 COST:MULTI_AGENCY=3400000 C3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"件数（訂正前）", "件数（速報値）", "件数（推計）", "件数（暫定）"})
    void aFigureThatIsNotSettledIsAQuestion(String heading) {
        assertThat(of(heading, "事業費（千円）").problems()).containsExactly("ERROR HEADING_REMARK D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"件数（キャンセル）", "件数（プラン）", "件数（plan）", "件数（YoY）", "件数（4-9）", "件数（A-B）", "件数（※重複あり）"})
    void aWordNobodyKnowsIsTold(String heading) {
        assertThat(of(heading, "事業費（千円）").problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"件数（A）", "件数（Ａ＝Ｂ＋Ｃ）", "件数（①）", "件数（※1）", "件数（注2）", "件数（整数で記入）", "件数（別紙参照）", "件数（実績を入力）"})
    void lettersSumsFootnotesAndInstructionsChangeNothing(String heading) {
        ReadSheet read = of(heading, "事業費（千円）");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"事業費（千円単位）", "事業費（千円単位で記入）", "事業費（決算額、千円単位）"})
    void theUnitMayBeSaidAsTheUnitToFillInBy(String heading) {
        assertThat(of("件数", heading).figures()).contains("汐見原市 COST:MULTI_AGENCY=3400000 C3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"事業費（千円）（円）", "事業費（円）（千円）", "事業費（円単位）（千円）"})
    void twoUnitsInOneHeadingAreAQuestion(String heading) {
        assertThat(of("件数", heading).problems()).contains("ERROR UNIT_UNCLEAR C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"事業費（千円/件）", "事業費（円／人）"})
    void whatOneCostsIsNotTheCost(String heading) {
        assertThat(of("件数", heading).figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"去年", "旧", "更新前", "百件", "10件", "人", "世帯", "割", "差", "想定", "上限", "当月", "精査前"})
    void wordsOfOtherFiguresInAHeadingAreNotReadOver(String remark) {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数（" + remark + "）|事業費（千円）", "汐見原市|多機関協働|12|3,400");
        assertThat(read.problems())
                .anyMatch(problem -> problem.startsWith("ERROR ") || problem.endsWith("COLUMN_NOT_RECOGNISED C2"));
    }

    @Test
    void moneyOfAMonthIsAskedAbout() {
        assertThat(ReadSheet.of("市町村名|事業|件数|事業費（千円・月額）", "汐見原市|多機関協働|12|3,400").problems())
                .containsExactly("ERROR HEADING_REMARK D1");
    }
}
