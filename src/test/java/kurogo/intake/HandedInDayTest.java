package kurogo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ReportAnswers;
import org.junit.jupiter.api.Test;

class HandedInDayTest {

    private static final LocalDate CAME_IN = LocalDate.of(2026, 6, 10);

    @Test
    void theDayWrittenOnTheReportCounts() {
        assertThat(day("2026-05-28")).isEqualTo("2026-05-28");
    }

    @Test
    void theDayItCameInCountsWhereNoneIsWritten() {
        assertThat(HandedInDay.of(summary(List.of(Optional.empty())).handedInOn(), CAME_IN))
                .isEqualTo(CAME_IN);
    }

    @Test
    void aDayInTheFutureIsASlipOfThePenAndDoesNotCount() {
        assertThat(day("2062-05-28")).isEqualTo(CAME_IN);
    }

    @Test
    void ofSeveralReportsInOneFileTheLatestDayCounts() {
        assertThat(day("2026-05-28", "2026-06-02")).isEqualTo("2026-06-02");
    }

    private static LocalDate day(String... written) {
        return HandedInDay.of(
                summary(Arrays.stream(written)
                                .map(LocalDate::parse)
                                .map(Optional::of)
                                .toList())
                        .handedInOn(),
                CAME_IN);
    }

    private static ReadingSummary summary(List<Optional<LocalDate>> written) {
        ReadingSummary summary = new ReadingSummary();
        written.stream().map(HandedInDayTest::report).forEach(summary::report);
        return summary;
    }

    private static UnderstoodReport report(Optional<LocalDate> written) {
        ReportAnswers answers = new ReportAnswers(
                Answer.blank(),
                Map.of(),
                Answer.blank(),
                Answer.blank(),
                "",
                Answer.blank(),
                List.of(),
                Map.of(),
                ContactAnswers.BLANK,
                "");
        return new UnderstoodReport(
                new MunicipalityCode("952010"),
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                answers,
                List.of(),
                written);
    }
}
