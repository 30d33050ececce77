package kurogo.intake.read.answer;

import static kurogo.intake.read.cell.Cells.line;
import static kurogo.intake.read.cell.Cells.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurogo.intake.read.cell.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in brackets behind a figure. */
class FigureRemarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "うち新規3",
                "うち10月以降3",
                "前年度10",
                "前年度10件",
                "昨年度:10",
                "R6:10",
                "令和6年度10",
                "延べ34",
                "34人",
                "ほか3件",
                "旧10",
                "目標10",
                "うち国費1,700",
                "うち新規3、継続9",
                "実人員",
                "延",
                "税込",
                "税抜",
                "計",
                "実績",
                "重複除く",
                "オンライン含む",
                "10月開始",
                "3月末",
                "4月～3月",
                "注1"
            })
    void anAmountOfItsOwnAndWhatAsksNothingElseAreKeptBesideIt(String remark) {
        assertThat(line(FigureReading.cases(text("12（" + remark + "）"), Optional.empty())))
                .startsWith("CORRECTED 12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R6",
                "令和6年度",
                "R6年度分",
                "2024年度",
                "R6.4～R7.3",
                "去年",
                "前年度",
                "12月末",
                "9月まで",
                "10月から",
                "5月分",
                "集計中",
                "集計中のため変更あり",
                "未実施",
                "未確認",
                "不明",
                "該当なし",
                "要確認",
                "後日修正",
                "変更の可能性あり",
                "変更前",
                "概",
                "暫",
                "見",
                "予",
                "？",
                "3市町計",
                "圏域全体",
                "全事業",
                "他市分含む",
                "菜花町と合算",
                "参加支援と合算",
                "アウトリーチ含む",
                "人件費のみ",
                "人件費",
                "国庫のみ",
                "委託料除く",
                "支援会議",
                "1か月当たり",
                "3年平均",
                "うち新規"
            })
    void anotherTimeASilenceAPartOrASumIsAQuestion(String remark) {
        assertThat(line(FigureReading.cases(text("12（" + remark + "）"), Optional.empty())))
                .isEqualTo("NOT_UNDERSTOOD");
        assertThat(line(FigureReading.money(text("12 (" + remark + ")"), Unit.named("千円"))))
                .isEqualTo("NOT_UNDERSTOOD");
    }

    @ParameterizedTest
    @CsvSource({
        "'12,000（円）', 千円, CORRECTED 12000",
        "12（千円）, 千円, CORRECTED 12000",
        "12[万円], 千円, CORRECTED 120000",
        "12（％）, 千円, UNIT_DOES_NOT_FIT",
        "12千円（円）, 千円, NOT_UNDERSTOOD"
    })
    void aUnitInBracketsIsTheOneOfTheFigure(String cell, String unit, String reading) {
        assertThat(line(FigureReading.money(text(cell), Unit.named(unit)))).isEqualTo(reading);
    }

    @Test
    void soItIsOfWhatIsCounted() {
        assertThat(line(FigureReading.cases(text("12（件）"), Optional.empty()))).isEqualTo("CORRECTED 12");
        assertThat(line(FigureReading.cases(text("12（人）"), Optional.empty()))).isEqualTo("UNIT_DOES_NOT_FIT");
        assertThat(line(FigureReading.cases(text("12（世帯）"), Optional.empty()))).isEqualTo("UNIT_DOES_NOT_FIT");
    }
}
