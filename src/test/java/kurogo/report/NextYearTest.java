package kurogo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextYearTest {

    private static ReportingRound round(int fiscalYear, String title, LocalDate dueOn) {
        return new ReportingRound(
                1,
                new ReportingPeriod(new FiscalYear(fiscalYear), PeriodPart.FIRST_HALF),
                title,
                dueOn,
                Set.of(Programme.OUTREACH),
                Set.of(Question.NEEDS),
                Instant.EPOCH,
                Optional.empty(),
                7);
    }

    @Test
    void theSuccessorAsksTheSameOfTheSamePartOfTheNextYear() {
        NewRound next = NextYear.after(round(2025, "上半期", LocalDate.of(2025, 11, 28)));
        assertThat(next.period()).isEqualTo(new ReportingPeriod(new FiscalYear(2026), PeriodPart.FIRST_HALF));
        assertThat(next.programmes()).containsExactly(Programme.OUTREACH);
        assertThat(next.questions()).containsExactly(Question.NEEDS);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 令和7年度 実績報告（年間）, 令和8年度 実績報告（年間）",
        "2025, 令和７年度　実績報告, 令和８年度　実績報告",
        "2025, R7 実績 2025, R8 実績 2026",
        "2025, FY2025 report, FY2026 report",
        "2025, 令和7年度（令和7年4月～令和8年3月）, 令和8年度（令和8年4月～令和9年3月）",
        "2025, 令和17年度 R70 12025, 令和17年度 R70 12025",
        "2018, 平成30年度, 令和元年度",
        "2019, 令和元年度, 令和2年度",
        "2025, 重層的支援体制 実績, 重層的支援体制 実績"
    })
    void theYearInTheTitleMovesOnHoweverItIsWritten(int fiscalYear, String title, String next) {
        assertThat(NextYear.after(round(fiscalYear, title, LocalDate.of(2025, 11, 28)))
                        .title())
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-30, 2026-06-01", // a Saturday
        "2025-05-31, 2026-06-01", // a Sunday
        "2026-05-29, 2027-05-31", // a Saturday
        "2026-05-06, 2027-05-06",
        "2027-02-28, 2028-02-28",
        "2028-02-29, 2029-02-28"
    })
    void theDueDateIsAYearLaterOrOnTheNextOfficeDay(LocalDate dueOn, LocalDate next) {
        assertThat(NextYear.after(round(2025, "上半期", dueOn)).dueOn()).isEqualTo(next);
    }
}
