package kurogo.intake.read.answer;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words beside figures that take them back or state another unit. */
class CorrectionTest {

    private static final String[] FORM = {"市町村名|汐見原市", "対象年度|令和7年度", "事業|支援実績件数|事業費（千円）", "多機関協働事業|12|3,400"};

    @ParameterizedTest
    @ValueSource(strings = {"訂正：正しくは5件", "正しくは 15件です", "12は誤り", "件数は15に修正", "正しい件数は15"})
    void aRemarkThatTakesAFigureBackIsAQuestion(String remark) {
        ReadSheet list = ReadSheet.of("市町村名|事業|件数|事業費（千円）|備考", "汐見原市|多機関協働|12|3,400|" + remark);

        assertThat(list.problems()).containsExactly("ERROR FOOTNOTE_KEPT E2");
        assertThat(form("備考|" + remark).problems()).contains("ERROR FOOTNOTE_KEPT B5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"訂正済み", "体制を修正した", "10月に開始", "計画の見直しは3月", "うち3件は新規", "前年度10件", "10件→12件に増加", "5月→毎月に変更"})
    void otherRemarksAreNone(String remark) {
        ReadSheet list = ReadSheet.of("市町村名|事業|件数|事業費（千円）|備考", "汐見原市|多機関協働|12|3,400|" + remark);

        assertThat(list.problems()).containsExactly("NOTICE FOOTNOTE_KEPT E2");
        assertThat(form("備考|" + remark).problems()).noneMatch(line -> line.startsWith("ERROR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"※事業費は円単位で記入してください。", "注：金額の単位は円", "※金額は円で記載", "事業費は円単位"})
    void anotherUnitIsAskedAboutOnAFormAndInAList(String sentence) {
        assertThat(form(sentence).problems()).containsExactly("ERROR UNIT_UNCLEAR A5");
        assertThat(form("備考|" + sentence).problems()).contains("ERROR UNIT_UNCLEAR B5");
        assertThat(ReadSheet.of("市町村名|事業|件数|事業費（千円）|備考", "汐見原市|多機関協働|12|3,400|" + sentence)
                        .problems())
                .contains("ERROR UNIT_UNCLEAR E2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"※事業費は千円単位で記入してください。", "※千円未満は四捨五入", "※国費は円", "※1件当たり3,000円を上限とする"})
    void anotherSentenceIsNot(String sentence) {
        assertThat(form(sentence).problems()).noneMatch(line -> line.startsWith("ERROR"));
    }

    private static ReadSheet form(String last) {
        return ReadSheet.of(FORM[0], FORM[1], FORM[2], FORM[3], last);
    }
}
