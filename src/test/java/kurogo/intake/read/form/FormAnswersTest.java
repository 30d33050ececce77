package kurogo.intake.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the answers of a form is looked at before the first of them is believed. */
class FormAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "つなぐケースの要件・例示|要件あり||例示のみ|○|なし|",
                "つなぐケースの要件・例示|○|要件あり||例示のみ||なし",
                "支援ニーズの把握|把握し配置に反映||把握したが未反映|○",
                "目標の設定|あり||なし|○",
                "実施状況|実施||移行準備||未実施|○"
            })
    void aChoicePrintedAndMarkedBesideIsAsked(String line) {
        assertThat(form(line).problems()).anyMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void aMarkBelowOneOfTheChoicesIsAsked() {
        assertThat(form("実施状況|実施|移行準備|未実施", "|||○").problems()).contains("ERROR NOT_UNDERSTOOD D7");
    }

    @Test
    void answersOfTwoYearsSideBySideAreAsked() {
        assertThat(form("|前年度|今年度", "支援ニーズの把握|未把握|把握し配置に反映").problems()).contains("ERROR CONTRADICTION C7");
        assertThat(form("|前年度|今年度", "支援ニーズの把握|未把握|未把握").problems()).noneMatch(this::isError);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有（R8～）", "有（予定）", "有（休止中）", "有（令和8年度から）", "○×"})
    void aRemarkThatMayTakeAChoiceBackIsAsked(String run) {
        assertThat(ReadSheet.of("市町村名|汐見原市", "事業|実施の有無|件数|事業費（千円）", "多機関協働|" + run + "|12|3,400")
                        .problems())
                .contains("ERROR NOT_UNDERSTOOD B3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"委託（一部）", "委託（一部直営）"})
    void aRemarkThatMakesAnotherChoiceIsAsked(String way) {
        assertThat(ReadSheet.of("市町村名|汐見原市", "事業|件数|実施方法", "多機関協働|12|" + way).problems())
                .contains("ERROR NOT_UNDERSTOOD C3");
    }

    @Test
    void anotherRemarkIsKeptAsANote() {
        ReadSheet form = ReadSheet.of("市町村名|汐見原市", "事業|実施の有無|件数|事業費（千円）", "多機関協働|有（社協）|12|3,400");
        assertThat(form.problems()).isEmpty();
        assertThat(form.notes()).anyMatch(note -> note.contains("社協"));
    }

    @Test
    void answersUnderHeadingsNobodyKnowsAreTold() {
        assertThat(form("整備のプロセス|前年度|今年度", "話し合い|有|無").problems())
                .contains("NOTICE COLUMN_NOT_RECOGNISED B7", "NOTICE COLUMN_NOT_RECOGNISED C7");
    }

    @Test
    void aSecondMunicipalityOrYearOnAFormIsAsked() {
        assertThat(form("", "市町村名|菜花町", "事業|件数|事業費（千円）", "参加支援|1|40").problems())
                .contains("ERROR CONTRADICTION B7");
        assertThat(form("対象年度|令和7年度", "対象年度|令和6年度").problems()).contains("ERROR CONTRADICTION B7");
        assertThat(form("市町村名|汐見原市").problems()).isEmpty();
    }

    @Test
    void aTableBelowTheNameOfAnotherMunicipalityIsAsked() {
        assertThat(form("菜花町の状況", "事業|件数|事業費（千円）", "参加支援|1|40").problems()).contains("ERROR CONTRADICTION A6");
        assertThat(form("汐見原市の状況", "事業|件数|事業費（千円）", "参加支援|1|40").problems()).noneMatch(this::isError);
    }

    @Test
    void aLabelAndItsAnswerMayStandInOneCell() {
        assertThat(ReadSheet.of("市町村名：汐見原市", "対象年度:令和7年度", "事業|件数|事業費（千円）", "多機関協働|12|3,400")
                        .answers())
                .contains("汐見原市 CASES:MULTI_AGENCY=12 B4");
        assertThat(ReadSheet.of("市町村名　汐見原市", "", "事業|件数|事業費（千円）", "多機関協働|12|3,400")
                        .answers())
                .contains("汐見原市 CASES:MULTI_AGENCY=12 B4");
        assertThat(form("支援ニーズの把握：未把握").answers()).anyMatch(answer -> answer.contains("NEEDS=NOT_GRASPED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"菜花町R6", "菜の花町", "菜花町社協", "高松市", "見本県分"})
    void aFurtherSheetIsNotTheMunicipalityBeforeIt(String name) {
        String[] table = {"事業|件数|事業費（千円）", "参加支援|1|40"};
        ReadSheet book = ReadSheet.book(
                ReadSheet.sheet("汐見原市", "事業|件数|事業費（千円）", "多機関協働|12|3,400"), ReadSheet.sheet(name, table));
        assertThat(book.answers()).noneMatch(answer -> answer.startsWith("汐見原市") && answer.contains("PARTICIPATION"));
        assertThat(book.problems()).anyMatch(this::isError);
    }

    @Test
    void aFurtherSheetThatAsksForAMunicipalityAndNamesNoneIsNotTheOneBeforeIt() {
        ReadSheet book = ReadSheet.book(
                ReadSheet.sheet("1", "市町村名|汐見原市", "", "事業|件数|事業費（千円）", "多機関協働|12|3,400"),
                ReadSheet.sheet("2", "市町村名|", "", "事業|件数|事業費（千円）", "参加支援|1|40"));
        assertThat(book.answers()).noneMatch(answer -> answer.startsWith("汐見原市") && answer.contains("PARTICIPATION"));
    }

    @Test
    void aFormMayGoOnOnAnotherSheet() {
        ReadSheet book = ReadSheet.book(
                ReadSheet.sheet("1", "市町村名|汐見原市", "", "事業|件数|事業費（千円）", "多機関協働|12|3,400"),
                ReadSheet.sheet("2", "事業|件数|事業費（千円）", "参加支援|1|40"));
        assertThat(book.answers()).anyMatch(answer -> answer.startsWith("汐見原市") && answer.contains("PARTICIPATION"));
    }

    private boolean isError(String problem) {
        return problem.startsWith("ERROR");
    }

    private static ReadSheet form(String... lines) {
        String[] table = {"市町村名|汐見原市", "", "事業|件数|事業費（千円）", "多機関協働|12|3,400", ""};
        String[] all = new String[lines.length + table.length];
        System.arraycopy(table, 0, all, 0, table.length);
        System.arraycopy(lines, 0, all, table.length, lines.length);
        return ReadSheet.of(all);
    }
}
