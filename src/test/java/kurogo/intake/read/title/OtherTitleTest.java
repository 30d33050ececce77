package kurogo.intake.read.title;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and names of sheets on another time, other figures, another programme or another prefecture. */
class OtherTitleTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";
    private static final String ROW = "汐見原市|多機関協働|12|3,400";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "実績（令和6年4月1日～令和7年3月31日）",
                "実績（R6.4～R7.3）",
                "実績（令和六年度）",
                "６年度 実績",
                "実績（令6年度）",
                "実績（FY2024）",
                "実績（2024）",
                "実績（Ｒ６）",
                "実績（令和6年）",
                "実績（令和6会計年度）",
                "実績（前々年度）",
                "実績（過年度分）",
                "昨年度の件数",
                "前年度",
                "令和7年度実績（R7.4～R7.12）",
                "令和7年度実績 自 令和7年4月1日 至 令和7年12月31日",
                "令和7年度実績（R7.12.31現在）",
                "令和7年度実績（11/30現在）",
                "令和7年度実績（11月時点）",
                "令和7年度実績（12月まで）",
                "令和7年度実績（10か月分）",
                "令和7年度実績（途中経過）",
                "令和7年度実績（前半）",
                "令和7年度実績（4月）",
                "令和7年度12月の実績",
                "令和7年度実績（第1回報告）",
                "令和7年度実績（第1～第3四半期）",
                "累計（令和3年度～）",
                "12月末",
                "前年同期",
                "支援実績 前年度",
                "去年の件数",
                "令和6年支援件数",
                "2024年の状況",
                "令和7年度 直近3か月",
                "令和6年4月1日から1年間"
            })
    void anotherTimeInATitleOrTheNameOfASheetIsNotTakenForTheRound(String title) {
        assertAsked(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年度 人口10万人当たり支援件数",
                "令和7年度 うち新規",
                "令和7年度（再掲）外国人",
                "令和7年度 構成比",
                "令和7年度 試算",
                "令和7年度 訂正前",
                "令和7年度（案）",
                "令和7年度 ダミーデータ",
                "令和7年度 国庫補助基準額一覧",
                "事業開始からの累計",
                "令和7年度 香川県 実績",
                "令和7年度 生活困窮者自立支援事業 支援実績",
                "令和7年度 移行準備事業分",
                "令和7年度 前年同月比",
                "令和7年度 1か月当たり",
                "令和7年度（想定）",
                "前回",
                "更新前",
                "履歴",
                "写し",
                "複写",
                "作業",
                "上限",
                "月額",
                "参考",
                "一覧_旧",
                "削除"
            })
    void otherFiguresInATitleOrTheNameOfASheetAreNotTakenForThoseAskedFor(String title) {
        assertAsked(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度実績（速報値）", "令和7年度 仮集計", "令和7年度 延べ件数"})
    void whatKeepsNobodyFromReadingIsTold(String title) {
        ReadSheet read = ReadSheet.of(title, LIST, ROW);

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).containsExactly("NOTICE TITLE_REMARK A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年度 重層的支援体制整備事業 支援実績 取りまとめ",
                "令和7年度実績（令和8年3月31日現在）",
                "令和7年度（令和7年4月～令和8年3月）",
                "令和７年度（2025）",
                "令和8年5月 実績報告書",
                "見本県の状況",
                "令和7年度 支援件数及び構成比",
                "提出期間 令和8年4月1日～4月30日",
                "令和7年度実績（再掲を含む）",
                "様式1-3",
                "令和7年度 新規・継続別支援件数",
                "令和3年4月から実施の事業",
                "重層的支援体制整備事業（生活困窮者支援を含む）"
            })
    void anOrdinaryTitleIsNothingToAskAbout(String title) {
        ReadSheet read = ReadSheet.of(title, LIST, ROW);

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度 実績報告書（見込み）", "令和7年度 実績報告書（訂正前）", "令和六年度 実績報告書", "令和7年度 実績報告書（R7.12.31現在）"})
    void theSameHoldsForAForm(String title) {
        assertThat(ReadSheet.of(title, "市町村名|汐見原市", "事業|件数|事業費（千円）", "多機関協働|12|3,400")
                        .problems())
                .isNotEmpty()
                .first()
                .asString()
                .startsWith("ERROR ");
    }

    private static void assertAsked(String title) {
        ReadSheet titled = ReadSheet.of(title, LIST, ROW);
        assertThat(titled.figures()).isEmpty();
        assertThat(titled.problems()).anyMatch(problem -> problem.startsWith("ERROR "));

        ReadSheet named = ReadSheet.book(ReadSheet.sheet(title, LIST, ROW));
        assertThat(named.figures()).isEmpty();
        assertThat(named.problems()).anyMatch(problem -> problem.startsWith("ERROR "));
    }
}
