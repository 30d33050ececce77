package kurogo.intake.read.title;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the title of a table and the name of a sheet say of the figures below. */
class TitleTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";
    private static final String ROW = "汐見原市|多機関協働|12|3,400";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和７年度 要望額",
                "令和7年度 増減表",
                "前年度比較表",
                "令和7年度 変更交付申請",
                "令和7年度 概算要求額調書",
                "計画",
                "１ 事業計画",
                "（1）実施計画",
                "年間目標値",
                "所要額"
            })
    void aTableOfPlansOrDifferencesIsAskedAboutWhetherTitleOrSheetSaysSo(String title) {
        ReadSheet titled = ReadSheet.of(title, LIST, ROW);
        assertThat(titled.figures()).isEmpty();
        assertThat(titled.problems()).contains("ERROR TITLE_OF_PLANS A1");

        ReadSheet named = ReadSheet.book(ReadSheet.sheet(title, LIST, ROW));
        assertThat(named.figures()).isEmpty();
        assertThat(named.problems()).contains("ERROR TITLE_OF_PLANS " + title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "重層的支援体制整備事業実施計画に基づく実績",
                "令和7年度事業計画・実績",
                "地域福祉計画の対象事業",
                "第4期地域福祉計画",
                "定量的な目標",
                "計画相談支援の件数",
                "令和7年度 予算執行状況"
            })
    void theNameOfAPlanMakesNoPlanOfResults(String title) {
        assertThat(ReadSheet.of(title, LIST, ROW).figures()).hasSize(2);
    }

    @Test
    void theNearestLineDecides() {
        assertThat(ReadSheet.of("令和7年度 地域福祉計画", "支援の実績", LIST, ROW).figures()).hasSize(2);
        assertThat(ReadSheet.of("令和7年度 実績報告", "計画", LIST, ROW).figures()).isEmpty();
    }

    @Test
    void ofAPlanAndResultsOnOneFormTheResultsAreRead() {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市",
                "対象年度|令和7年度",
                "",
                "実績",
                "事業|支援実績件数|事業費（千円）",
                "多機関協働|12|3,400",
                "",
                "計画",
                "事業|支援実績件数|事業費（千円）",
                "多機関協働|99|9,900",
                "参加支援|88|8,800",
                "合計|187|18,700",
                "実施状況|実施");

        assertThat(read.answers())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 B6",
                        "汐見原市 COST:MULTI_AGENCY=3400000 C6",
                        "汐見原市 STATUS=IMPLEMENTING B13");
        assertThat(read.problems()).containsExactly("NOTICE TITLE_OF_PLANS A8");
    }

    @Test
    void aFormOfNothingButPlansIsNoReport() {
        ReadSheet read = ReadSheet.of("市町村名|汐見原市", "対象年度|令和7年度", "", "計画", "事業|支援件数|事業費（千円）", "多機関協働|99|9,900");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR TITLE_OF_PLANS A4");
        assertThat(ReadSheet.of("令和7年度 実施計画書", "市町村名|汐見原市", "事業|支援件数|事業費（千円）", "多機関協働|99|9,900")
                        .problems())
                .containsExactly("ERROR TITLE_OF_PLANS A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年度 第1四半期 実績一覧",
                "令和7年度上期 実績",
                "令和7年度（4月～9月）実績",
                "令和7年4月～令和7年9月実績",
                "令和7年度 前期実績",
                "令和7年度9月末現在 実績",
                "令和7年度実績（令和7年9月30日現在）",
                "令和7年度実績（R7.12月31日現在）",
                "令和7年度実績（令和8年3月30日現在）",
                "令和7年度 中間報告",
                "令和7年度 月次報告（5月分）",
                "第1四半期",
                "昨年度実績",
                "令和8年度調査票（前年度実績）",
                "令和6・7年度実績",
                "令和6年度～令和8年度の状況"
            })
    void ofAnotherTimeOrNobodyKnowsWhichIsNotOfTheWholeYear(String title) {
        ReadSheet titled = ReadSheet.of(title, LIST, ROW);
        assertThat(titled.figures()).isEmpty();
        assertThat(titled.problems()).first().asString().startsWith("ERROR ");

        ReadSheet named = ReadSheet.book(ReadSheet.sheet(title, LIST, ROW));
        assertThat(named.figures()).isEmpty();
        assertThat(named.problems()).first().asString().startsWith("ERROR ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年度実績（令和8年5月31日現在）",
                "令和7年度（令和7年4月～令和8年3月）",
                "令和7年度3月末現在",
                "令和7年度 後期高齢者の状況",
                "令和7年度実績（前年度比較）",
                "令和7年度実績（前年度実績は参考）",
                "令和8年度調査（令和7年度実績）",
                "令和7年度実績（速報）"
            })
    void ofTheWholeYearIsWhatSaysSo(String title) {
        assertThat(ReadSheet.of(title, LIST, ROW).figures()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度上期 実績", "令和7年度（4月～9月）実績", "令和7年4月～9月 実績", "令和7年度9月末現在 実績", "上半期"})
    void ofTheHalfAtHandIsWhatSaysSo(String title) {
        assertThat(ReadSheet.of(title, LIST, ROW).in("R7-H1").figures()).hasSize(2);
        assertThat(ReadSheet.book(ReadSheet.sheet(title, LIST, ROW)).in("R7-H1").figures())
                .hasSize(2);
    }

    @Test
    void theNameOfASheetAddsThePartOfTheYear() {
        ReadSheet read = ReadSheet.book(ReadSheet.sheet("第1四半期", "令和7年度 実績", LIST, ROW));

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR OTHER_PERIOD 第1四半期");
    }

    @Test
    void aRowOrColumnThatNamesItsTimeNeedsNoTitle() {
        String byYear = "市町村名|事業|年度|件数";
        assertThat(ReadSheet.of("令和6・7年度実績", byYear, "汐見原市|多機関協働|令和6年度|9", "汐見原市|多機関協働|令和7年度|12")
                        .figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D4");
        assertThat(ReadSheet.of("令和7年度 中間報告", byYear, "汐見原市|多機関協働|令和7年度|12").figures())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度 第1四半期報告書", "令和7年度 中間報告書", "令和7年度9月末現在"})
    void aFormOnAPartOfTheYearIsNoReportOnTheWhole(String title) {
        String[] rows = {title, "市町村名|汐見原市", "対象年度|令和7年度", "事業|件数|事業費（千円）", "多機関協働|12|3,400"};

        assertThat(ReadSheet.of(rows).problems()).contains("ERROR TITLE_TIME_UNCLEAR A1");
        rows[0] = "令和7年度 実績報告書";
        assertThat(ReadSheet.of(rows).problems()).isEmpty();
    }
}
