package kurogo.intake.read.title;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words above a list, and names of sheets, that nobody knows to be harmless: each line is told, and read over no more. */
class TitleRemarksTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";
    private static final String ROW = "汐見原市|多機関協働|12|3,400";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年度実績（集計途中）",
                "令和7年度実績（精査中）",
                "令和7年度実績（仮）",
                "令和7年度実績（未定稿）",
                "令和7年度実績（回答分のみ）",
                "令和7年度 累計（R3～）",
                "令和7年度 会議開催回数",
                "令和7年度 ひきこもり支援事業",
                "令和7年度 高齢者支援",
                "東潟郡",
                "汐見原市",
                "社協分",
                "国庫補助分",
                "重層以外",
                "2024-2025",
                "全市町村の一部"
            })
    void wordsInATitleThatNobodyKnowsAreTold(String title) {
        ReadSheet read = ReadSheet.of(title, LIST, ROW);
        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).containsExactly("NOTICE TITLE_REMARK A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年度 重層的支援体制整備事業 実績報告",
                "様式第1号（第3条関係） 令和7年度 実施状況調査票",
                "別紙2-1 令和7年度 市町村別支援件数一覧（令和8年3月末現在）",
                "【見本県】令和7年度 多機関協働事業 集計表",
                "見本県福祉部地域福祉課 | 令和7年度",
                "R7 アウトリーチ等を通じた継続的支援事業及び参加支援事業の実施状況について",
                "担当：山田 | 電話 000-000",
                "作成日 | 令和8年5月10日",
                "（単位：千円）",
                "1. 実績"
            })
    void titlesOfHarmlessWordsAreNot(String title) {
        assertThat(ReadSheet.of(title, "令和7年度", LIST, ROW).problems()).isEmpty();
    }

    @Test
    void wordsOverTheFiguresAreTold() {
        assertThat(ReadSheet.of("令和7年度", "||社協分", LIST, ROW, "@ C2:D2").problems())
                .containsExactly("NOTICE TITLE_REMARK C2");
        assertThat(ReadSheet.of("||社協分|国庫補助分", LIST, ROW).problems()).containsExactly("NOTICE TITLE_REMARK C1");
    }

    @Test
    void aRowOfManyWordsRightAboveTheHeadIsToldOnce() {
        assertThat(ReadSheet.of("令和7年度", "|社協分|社協分|県単", LIST, ROW).problems())
                .containsExactly("NOTICE TITLE_REMARK B2");
    }

    @Test
    void aFootnoteAboveTheHeadIsShown() {
        assertThat(ReadSheet.of("※一部の市町村は前年度の数値", LIST, ROW).problems()).containsExactly("NOTICE FOOTNOTE_KEPT A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第2案", "前任者作成", "社協", "山田"})
    void namesOfSheetsThatNobodyKnowsAreTold(String name) {
        ReadSheet read = ReadSheet.book(ReadSheet.sheet(name, "令和7年度", LIST, ROW));
        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).containsExactly("NOTICE TITLE_REMARK " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一覧", "Sheet1", "R7実績", "様式2", "市部", "花郡", "汐見原市", "東部圏域", "参加支援", "集計表（最終）"})
    void harmlessNamesOfSheetsAreNot(String name) {
        assertThat(ReadSheet.book(ReadSheet.sheet(name, "令和7年度", LIST, ROW)).problems())
                .isEmpty();
    }

    @Test
    void theRowsOfATableAboveAreNoTitle() {
        assertThat(ReadSheet.of("令和7年度", LIST, ROW, "竜ケ崎市|多機関協働|集計中|60", LIST, "菜花町|参加支援|2|50")
                        .problems())
                .isEmpty();
    }

    @Test
    void aYearOverTheNamesOfTheMunicipalitiesIsThatOfTheTable() {
        ReadSheet read = ReadSheet.of("令和6年度|重層的支援体制整備事業|実績", LIST, ROW);
        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).containsExactly("ERROR OTHER_PERIOD 表");
        assertThat(ReadSheet.of("令和7年度|重層的支援体制整備事業|実績", LIST, ROW).figures()).hasSize(2);
    }

    @Test
    void wordsInTheHeadOverTheNamesOfTheMunicipalitiesAreTold() {
        assertThat(ReadSheet.of("令和7年度 支援者数（人）", LIST, ROW).problems()).containsExactly("NOTICE TITLE_REMARK A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"記入方法", "書き方", "手引き", "操作マニュアル", "入力要領", "説明", "はじめに", "様式例", "【提出方法】", "使い方"})
    void aSheetThatTellsPeopleWhatToDoIsNoReport(String name) {
        ReadSheet read = ReadSheet.book(
                ReadSheet.sheet("一覧", "令和7年度", LIST, ROW), ReadSheet.sheet(name, LIST, "菜花町|多機関協働|5|60"));
        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).containsExactly("NOTICE SHEET_OF_EXAMPLES " + name);
    }
}
