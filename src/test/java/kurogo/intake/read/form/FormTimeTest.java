package kurogo.intake.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form says of its year and period is never passed over for that of the round. */
class FormTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"６", "６年度", "六年度", "前年度", "令和6年4月～令和7年3月", "令和7年度（変更後）", "FY2024", "R6"})
    void aYearThatIsAnotherOrNotUnderstoodIsAnError(String year) {
        assertAsked("対象年度|" + year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年4月1日～令和7年3月31日",
                "令和7年4月～12月",
                "4月1日～12月31日",
                "第2回",
                "R7.4.1～R7.9.30",
                "12月末まで",
                "上半期",
                "年間（12月末まで）",
                "年間（4月～12月）",
                "通年（R6.4～R7.3）"
            })
    void aPeriodThatIsAnotherOrNotUnderstoodIsAnError(String period) {
        assertAsked("対象期間|" + period);
        assertAsked("対象年度|令和7年度", "対象期間|" + period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"令和7年4月1日～令和8年3月31日", "R7.4～R8.3", "4月～翌年3月", "年間", "令和7年度", "－", "実績", "年間（実績）", "年間（4月～翌年3月）"})
    void thePeriodOfTheRoundIsRead(String period) {
        assertThat(form("対象年度|令和7年度", "対象期間|" + period).problems()).isEmpty();
        assertThat(form("対象期間|" + period).problems()).isEmpty();
    }

    @Test
    void aKindOrADeadlineBesideItIsNoPeriod() {
        assertThat(form("区分|一般市").problems()).isEmpty();
        assertThat(form("対象期間||提出期限").problems()).isEmpty();
        assertThat(form("区分|上半期").problems()).anyMatch(problem -> problem.startsWith("ERROR OTHER_PERIOD"));
    }

    private static void assertAsked(String... lines) {
        assertThat(form(lines).problems())
                .isNotEmpty()
                .first()
                .asString()
                .matches("ERROR (OTHER_PERIOD|DATE_UNCLEAR) .*");
    }

    private static ReadSheet form(String... lines) {
        String[] table = {"市町村名|汐見原市", "", "事業|件数|事業費（千円）", "多機関協働|12|3,400"};
        String[] all = new String[lines.length + table.length];
        System.arraycopy(lines, 0, all, 0, lines.length);
        System.arraycopy(table, 0, all, lines.length, table.length);
        return ReadSheet.of(all);
    }
}
