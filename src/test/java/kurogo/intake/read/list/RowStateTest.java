package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells, lines and columns beside the figures of a list make of its rows. */
class RowStateTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";
    private static final String BY_PERIOD = "対象期間|市町村名|事業|件数";
    private static final String BY_KIND = "区分|市町村名|事業|件数";

    @ParameterizedTest
    @ValueSource(
            strings = {"R6.4.1～R7.3.31", "令和6年4月～令和7年3月", "R7.4～R7.12", "第3四半期まで", "12月末まで", "9", "第2回", "2024-04-01"})
    void aPeriodThatIsAnotherOrNotUnderstoodIsNotTheRounds(String period) {
        ReadSheet read = ReadSheet.of(BY_PERIOD, period + "|汐見原市|多機関協働|12");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).anyMatch(problem -> problem.startsWith("ERROR "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R7.4.1～R8.3.31", "令和7年4月～令和8年3月", "R7", "年間", "実績", "4月～3月"})
    void thePeriodOfTheRoundIsRead(String period) {
        ReadSheet read = ReadSheet.of(BY_PERIOD, period + "|汐見原市|多機関協働|12");

        assertThat(read.figures()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"訂正前", "取消", "廃止", "移行準備", "参考", "試算"})
    void aRowThatIsNotToCountIsLeftAside(String kind) {
        ReadSheet read = ReadSheet.of(BY_KIND, kind + "|汐見原市|多機関協働|99", "実績|菜花町|多機関協働|12");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=12 D3");
        assertThat(read.problems()).contains("NOTICE COLUMN_NOT_RECOGNISED D2");
    }

    @Test
    void aKindNobodyKnowsIsToldOnceAndAKindOfPlaceNot() {
        assertThat(ReadSheet.of(BY_KIND, "速報|汐見原市|多機関協働|12", "速報|菜花町|多機関協働|1").problems())
                .containsExactly("NOTICE COLUMN_NOT_RECOGNISED A2");
        assertThat(ReadSheet.of(BY_KIND, "一般市|汐見原市|多機関協働|12", "東部圏域|菜花町|多機関協働|1")
                        .problems())
                .isEmpty();
    }

    @Test
    void aKindThatIsNoPartOfAYearLeavesTheYearBesideIt() {
        ReadSheet read = ReadSheet.of("年度|区分|市町村名|事業|件数", "令和6年度|市|汐見原市|多機関協働|99", "令和7年度|町|菜花町|多機関協働|12");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=12 E3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "６年度",
                "令６",
                "令和6年4月～令和7年3月",
                "R6.4～R7.3",
                "前々年度",
                "参考",
                "（参考）",
                "再掲",
                "うち新規分",
                "継続",
                "人口10万人当たり",
                "訂正前",
                "移行準備事業",
                "他県の例",
                "不採択",
                "取下げ"
            })
    void belowALineOnOtherFiguresNothingIsRead(String line) {
        ReadSheet read = ReadSheet.of(LIST, "汐見原市|多機関協働|12|3,400", line, "菜花町|多機関協働|99|9,900");

        assertThat(read.figures()).hasSize(2).allMatch(figure -> figure.startsWith("汐見原市"));
    }

    @Test
    void aLineNobodyUnderstandsIsToldWhereRowsFollowAndOneOnPlacesNot() {
        String last = "菜花町|多機関協働|12|3,400";
        assertThat(ReadSheet.of(LIST, "速報値", last).problems()).containsExactly("NOTICE LINE_NOT_UNDERSTOOD A2");
        assertThat(ReadSheet.of(LIST, last, "担当 福祉課").problems()).isEmpty();
        assertThat(ReadSheet.of(LIST, "【町村部】", last).problems()).isEmpty();
        assertThat(ReadSheet.of(LIST, "（続き）", last).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "集計中",
                "精査中",
                "未実施",
                "他団体",
                "他市町村",
                "類似団体",
                "近隣市町村",
                "準備市町村",
                "未実施市町村",
                "新規実施市町村",
                "以下の市町村は集計中です。"
            })
    void aLineOnOthersOrOnASilenceIsTold(String line) {
        assertThat(ReadSheet.of(LIST, "汐見原市|多機関協働|12|3,400", line, "菜花町|多機関協働|1|2")
                        .problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"実施市町村", "東部圏域", "その他市町村", "－", "町村部", "実績", "以上", "以下は県の東部にある町村です。"})
    void aLineOnAKindOfPlaceIsNot(String line) {
        assertThat(ReadSheet.of(LIST, "汐見原市|多機関協働|12|3,400", line, "菜花町|多機関協働|1|2")
                        .problems())
                .isEmpty();
    }

    @Test
    void aLineThatNamesAnotherProgrammeEndsTheOneAbove() {
        ReadSheet read = ReadSheet.of("市町村名|件数|事業費（千円）", "多機関協働事業", "汐見原市|12|3,400", "生活困窮者自立相談支援事業", "菜花町|99|9,900");

        assertThat(read.figures()).hasSize(2).allMatch(figure -> figure.startsWith("汐見原市"));
        assertThat(ReadSheet.of("市町村名|件数|事業費（千円）", "多機関協働事業", "汐見原市|12|3,400", "若者支援事業", "菜花町|99|9,900")
                        .problems())
                .contains("ERROR PROGRAMME_NOT_STATED A5", "NOTICE LINE_NOT_UNDERSTOOD A4");
    }

    @ParameterizedTest
    @CsvSource({
        "調査年,2024",
        "年,令和6年度",
        "時点,令和6年度",
        "実施年度,R6",
        "年度別,令和6年度",
        "基準日,2025-03-31",
        "種別,計画",
        "予実,予算",
        "状態,取消",
        "削除フラグ,1",
        "四半期,第2四半期",
        "半期,上半期",
        "期末,9月末",
        "集計日,2025-09-30",
        "年月,R6.9",
        "発生年度,R6",
        "メモ,R6",
        "メモ,12月末現在",
        "予決算,予算",
        "計画・実績,計画",
        "データ種,計画値",
        "内容,計画",
        "値の種類,前年度",
        "項目,前年度",
        "分類,再掲",
        "再掲,○",
        "除外,○",
        "集計対象,×",
        "有効,0",
        "確定区分,速報",
        "状況,集計中",
        "新旧,旧",
        "訂正,訂正前",
        "費目,人件費",
        "内訳,うち委託",
        "実施主体,3町村共同",
        "倍率,1000"
    })
    void aColumnNobodyKnowsThatSpeaksAgainstItsRowIsAskedAbout(String heading, String cell) {
        ReadSheet read = ReadSheet.of(heading + "|市町村名|事業|件数", cell + "|汐見原市|多機関協働|99");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR ROW_MAY_NOT_COUNT A2");
    }

    @ParameterizedTest
    @CsvSource({
        "実施年度,令和7年度",
        "基準日,2026-03-31",
        "事業開始年度,令和4年度",
        "予実,実績",
        "状態,確定",
        "削除フラグ,0",
        "委託期間,令和6年度",
        "四半期,通年",
        "更新日,2025-09-30",
        "認定年月,R5.4",
        "計画策定,予定",
        "参考,令和8年に見直す",
        "除外,－",
        "有効,○",
        "実施主体,社協",
        "属性,新規",
        "メモ,令和7年度",
        "倍率,1"
    })
    void aColumnNobodyKnowsThatDoesNotIsNamed(String heading, String cell) {
        ReadSheet read = ReadSheet.of(heading + "|市町村名|事業|件数", cell + "|汐見原市|多機関協働|12");

        assertThat(read.figures()).hasSize(1);
        assertThat(read.problems()).containsExactly("NOTICE COLUMN_NOT_RECOGNISED A2");
    }

    @ParameterizedTest
    @CsvSource({"R6.10,1", "令和6年10月,1", "令和9年10月,1", "2024/10/1,1", "R7.10,0", "令和8年1月,0", "令和4年4月,0", "10月,0"})
    void aFirstMonthOfAnotherYearIsAskedAbout(String month, int asked) {
        assertThat(ReadSheet.of("市町村名|事業|件数|開始月", "汐見原市|多機関協働|12|" + month).problems())
                .filteredOn(problem -> problem.equals("ERROR FIRST_MONTH_OUTSIDE D2"))
                .hasSize(asked);
        assertThat(ReadSheet.of("市町村名|汐見原市", "対象年度|令和7年度", "事業|件数|開始月", "多機関協働|12|" + month)
                        .problems())
                .filteredOn(problem -> problem.equals("ERROR FIRST_MONTH_OUTSIDE C4"))
                .hasSize(asked);
    }

    @Test
    void aTitleOnAllButOneProgrammeIsNotOnThatOne() {
        ReadSheet read = ReadSheet.of("多機関協働事業を除く事業の実績", "市町村名|件数|事業費（千円）", "汐見原市|12|3,400");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR PROGRAMME_NOT_STATED A3");
    }

    @Test
    void moneyInTheUnitOfAColumnBesideItIsAskedAbout() {
        assertThat(ReadSheet.of("市町村名|事業|件数|事業費（千円）|金額単位の別", "汐見原市|多機関協働|12|3,400|円")
                        .problems())
                .contains("ERROR ROW_MAY_NOT_COUNT E2");
    }

    @Test
    void whatManyRowsSayAlikeIsAskedOnce() {
        assertThat(ReadSheet.of("予決算|市町村名|事業|件数", "予算|汐見原市|多機関協働|12", "予算|菜花町|多機関協働|5")
                        .problems())
                .containsExactly("ERROR ROW_MAY_NOT_COUNT A2");
    }
}
