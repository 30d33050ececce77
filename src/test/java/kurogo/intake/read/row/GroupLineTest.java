package kurogo.intake.read.row;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines among the rows of a list that head rows of a programme. */
class GroupLineTest {

    private static ReadSheet below(String line) {
        return ReadSheet.of("市町村名|件数|事業費（千円）", "多機関協働事業", "汐見原市|12|3,400", line, "菜花町|99|9,900", "丁村|98|9,800");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "参加支援事業",
                "■参加支援事業",
                "【参加支援事業】",
                "＜参加支援＞",
                "２．参加支援事業",
                "（2）参加支援事業",
                "《参加支援事業》",
                "参加支援事業（実績）",
                "【参加支援事業】（令和7年度）",
                "参加支援事業|（単位：千円）",
                "参加支援事業|実績"
            })
    void aLineThatNamesAProgrammeHeadsTheRowsBelowIt(String line) {
        assertThat(below(line).figures())
                .contains("菜花町 CASES:PARTICIPATION=99 B5", "丁村 COST:PARTICIPATION=9800000 C6")
                .hasSize(6);
        assertThat(below(line).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"■参加支援事業（令和6年度）", "参加支援事業（計画）", "【参加支援事業】（前年度）", "参加支援事業（うち新規）", "参加支援事業|令和6年度", "参加支援事業|計画"})
    void whatStandsBesideTheProgrammeIsAskedAsInACell(String line) {
        assertThat(below(line).figures()).hasSize(2).allMatch(figure -> figure.startsWith("汐見原市"));
    }

    @Test
    void wordsNobodyKnowsBesideItAreTold() {
        assertThat(below("参加支援事業（東部）").figures()).hasSize(6);
        assertThat(below("参加支援事業（甲案件）").problems()).containsExactly("NOTICE FOOTNOTE_KEPT A4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "参加支援事業以外",
                "参加支援事業を除く",
                "参加支援事業について",
                "参加支援ほか",
                "参加支援事業 12月末",
                "アウトリーチ・参加支援",
                "多機関協働事業以外",
                "参加支援事業は次のとおり。",
                "※以下、参加支援事業",
                "【相談支援事業】",
                "【その他の取組】",
                "■別掲",
                "◆社協分",
                "若者支援事業（甲）"
            })
    void aLineOnSomethingElseEndsTheProgrammeAbove(String line) {
        ReadSheet read = below(line);

        assertThat(read.figures()).hasSize(2).allMatch(figure -> figure.startsWith("汐見原市"));
        assertThat(read.problems()).contains("ERROR PROGRAMME_NOT_STATED A5");
    }

    @Test
    void rowsBelowALineOnAnotherYearNeedNoProgramme() {
        assertThat(below("参加支援事業 前年度").problems()).noneMatch(problem -> problem.startsWith("ERROR"));
        assertThat(below("R6 参加支援事業").problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"【町村部】", "■東部圏域", "（続き）", "※多機関協働事業は実件数", "【令和7年度】", "【実績】"})
    void aLineOnPlacesOrTheTimeAtHandEndsNothing(String line) {
        assertThat(below(line).figures())
                .contains("菜花町 CASES:MULTI_AGENCY=99 B5")
                .hasSize(6);
        assertThat(below(line).problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"精査中", "集計中", "他団体", "類似団体", "準備市町村", "未実施市町村", "検討中の市町村"})
    void aLineOnRowsOfAnotherStateIsTold(String line) {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|事業費（千円）", "汐見原市|多機関協働|12|3,400", line, "菜花町|多機関協働|1|40");

        assertThat(read.problems()).contains("NOTICE LINE_NOT_UNDERSTOOD A3");
    }
}
