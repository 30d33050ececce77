package kurogo.intake.read.head;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in the row above a head that stand over its figures. */
class GroupsAboveTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）|備考";
    private static final String ROW = "汐見原市|多機関協働|9|900|";

    @ParameterizedTest
    @ValueSource(
            strings = {"前年度", "昨年度", "うち新規", "参考", "（再掲）", "再掲", "人口10万人当たり", "1市町村当たり平均", "見込", "計画", "増減", "参考（R6）"})
    void otherFiguresBelowThemAreNotRead(String words) {
        for (String merge : new String[] {"@ E9:E9", "@ C1:D1"}) {
            ReadSheet read = ReadSheet.of("||" + words + "||", LIST, ROW, merge);

            assertThat(read.figures()).isEmpty();
            assertThat(read.problems()).contains("ERROR TITLE_OF_PLANS C1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"R6", "令和6年", "６年度", "令6", "R6.4～R7.3", "令和6年度実績", "2024年度"})
    void figuresOfAnotherYearAreNotRead(String words) {
        ReadSheet read = ReadSheet.of("||" + words + "||", LIST, ROW);

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR OTHER_PERIOD 表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R7", "令和7年度", "実績", "今年度", "（単位：千円）", "R7.4～R8.3", "令和8年4月10日", "支援の状況", "別紙１"})
    void theSameFiguresAreRead(String words) {
        ReadSheet read = ReadSheet.of("||" + words + "||", LIST, ROW);

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=9 C3", "汐見原市 COST:MULTI_AGENCY=900000 D3");
    }

    @Test
    void wordsOverOnlySomeFiguresSpeakOfThoseAlone() {
        ReadSheet read = ReadSheet.of("|||前年度|", "市町村名|事業|件数|件数|事業費（千円）", "汐見原市|多機関協働|12|9|900", "@ D1:D1");

        assertThat(read.figures()).contains("汐見原市 CASES:MULTI_AGENCY=12 C3");
        assertThat(read.figures().toString()).doesNotContain("=9 ");
    }

    @Test
    void aTitleInTheMiddleStaysATitle() {
        ReadSheet read = ReadSheet.of("||令和7年度　多機関協働事業　実績一覧||", LIST, ROW);

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).isEmpty();
    }
}
