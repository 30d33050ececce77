package kurogo.intake.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form says besides its answers is asked about or kept, and never passed over. */
class FormRemarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "※集計が間に合わないため、前年度の数値を記入しています。",
                "※前年度の数値",
                "※見込値",
                "（見込）",
                "※事業費は予算額",
                "（注）事業費は見込額である。",
                "◎件数は前年度",
                "多機関協働事業の件数は見込です。",
                "事業費は当初予算額です",
                "特記事項|件数は見込み",
                "※件数は概数"
            })
    void whatMakesOtherFiguresOfTheAnswersIsAsked(String line) {
        assertThat(below(line).problems()).anyMatch(problem -> problem.startsWith("ERROR FOOTNOTE_KEPT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "※12件は12月末までの件数です。",
                "注）多機関協働事業の件数は令和6年度の数値",
                "（令和7年12月末日時点の実績を記入）",
                "令和6年度実績を記入してください。",
                "令和７年12月末現在",
                "令和６年度分",
                "集計基準日：令和7年12月31日",
                "対象期間は4月～12月です。",
                "対象：令和7年4月～9月",
                "基準日|令和7年9月30日",
                "調査時点|令和7年10月1日",
                "集計期間|令和7年4月1日～令和7年12月31日",
                "実施期間|令和6年4月～令和7年3月",
                "報告対象|令和6年度",
                "年度区分|令和6年度",
                "対象年|令和6年",
                "回答年度|R6",
                "記入対象期間|令和6年度",
                "備考|件数は12月末時点",
                "備考|前年度の数値"
            })
    void anotherTimeOfTheFiguresIsAsked(String line) {
        assertThat(below(line).problems())
                .anyMatch(problem -> problem.matches("ERROR (TITLE_TIME_UNCLEAR|OTHER_PERIOD|DATE_UNCLEAR) .*"));
        assertThat(above(line).problems())
                .anyMatch(problem -> problem.matches("ERROR (TITLE_TIME_UNCLEAR|OTHER_PERIOD|DATE_UNCLEAR) .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"※潟見町と共同実施。件数・事業費は2市町の合計。", "※事業費は参加支援事業を含む", "※件数は前年度からの継続を含む", "補足|潟見町分を含む", "連絡事項|相談は月2回。"})
    void otherNotesAreKeptAndTold(String line) {
        ReadSheet form = below(line);
        assertThat(form.problems()).hasSize(1).allMatch(problem -> problem.startsWith("NOTICE FOOTNOTE_KEPT"));
        assertThat(form.answers()).anyMatch(answer -> answer.contains(" REMARKS="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "基準日|令和8年3月31日",
                "時点：令和8年4月1日現在",
                "集計期間|令和7年4月1日～令和8年3月31日",
                "事業年度|令和7年度",
                "作成日|令和7年9月30日",
                "事業開始年度|令和4年度",
                "計画期間|令和6年度～令和8年度",
                "（令和7年度の実績を記入してください。）",
                "※前年度実績と大きく異なる場合は理由を記入してください。",
                "太枠の欄に記入すること。",
                "担当課長|見本花子"
            })
    void whatSpeaksOfSomethingElseOrSaysTheSameIsNothing(String line) {
        assertThat(below(line).problems()).isEmpty();
        assertThat(above(line).problems()).isEmpty();
    }

    @Test
    void theHeadOfTheLetterIsNone() {
        assertThat(ReadSheet.of("（別記様式第１号）　※見本県は架空の県です", "市町村名|汐見原市", "事業|件数|事業費（千円）", "多機関協働|12|3,400")
                        .problems())
                .isEmpty();
    }

    @Test
    void whatARowSaysInAColumnNobodyAsksForIsAsked() {
        assertThat(ReadSheet.of("市町村名|汐見原市", "事業|件数|事業費（千円）|確認", "多機関協働|12|3,400|※前年度の数値")
                        .problems())
                .containsExactly("ERROR COLUMN_NOT_RECOGNISED D3");
        assertThat(ReadSheet.of("市町村名|汐見原市", "事業|有|無|件数|事業費（千円）", "多機関協働|○||12|3,400")
                        .problems())
                .anyMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void figuresWithOneDigitACellAreAsked() {
        assertThat(ReadSheet.of("市町村名|汐見原市", "事業|件数||||事業費（千円）||||", "|百|十|一|件|千|百|十|一|", "多機関協働||1|2||3|4|0|0|")
                        .problems())
                .anyMatch(problem -> problem.startsWith("ERROR COLUMN_NOT_RECOGNISED"));
        assertThat(ReadSheet.of("市町村名|汐見原市", "事業|件数|会議の回数|事業費（千円）", "多機関協働|3|4|5")
                        .problems())
                .noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void numbersAboveTheTargetsOfATurnedFormAreNoDigits() {
        assertThat(ReadSheet.of("市町村名|汐見原市|番号|1|2|3", "事業|件数|事業費（千円）", "多機関協働|12|3,400")
                        .problems())
                .noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void freeWordsOnTheFiguresAreTold() {
        assertThat(below("自由記述|件数は見込み").problems()).containsExactly("ERROR FOOTNOTE_KEPT B6");
        assertThat(below("自由記述|前年度の件数は10件だった").problems()).isEmpty();
        assertThat(below("自由記述|庁内で共有した").problems()).isEmpty();
    }

    @Test
    void aSheetOfInstructionsIsNone() {
        assertThat(ReadSheet.book(
                                ReadSheet.sheet("様式", "市町村名|汐見原市", "", "事業|件数|事業費（千円）", "多機関協働|12|3,400"),
                                ReadSheet.sheet("記入要領", "１　件数は見込みで記入しないでください。", "２　事業費は決算額です。"))
                        .problems())
                .isEmpty();
    }

    private static ReadSheet below(String line) {
        return ReadSheet.of("市町村名|汐見原市", "", "事業|件数|事業費（千円）", "多機関協働|12|3,400", "", line);
    }

    private static ReadSheet above(String line) {
        return ReadSheet.of("実績報告書", "市町村名|汐見原市", "連絡先|見本課", "", "1　事業別", line, "事業|件数|事業費（千円）", "多機関協働|12|3,400");
    }
}
