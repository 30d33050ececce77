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
import kurogo.intake.read.UnderstoodFile;
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
        assertThat(HandedInDay.of(file(Optional.empty()), CAME_IN)).isEqualTo(CAME_IN);
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
                file(Arrays.stream(written)
                        .map(LocalDate::parse)
                        .map(Optional::of)
                        .toList()),
                CAME_IN);
    }

    private static UnderstoodFile file(Optional<LocalDate> written) {
        return file(List.of(written));
    }

    private static UnderstoodFile file(List<Optional<LocalDate>> written) {
        return new UnderstoodFile(
                "a.xlsx", written.stream().map(HandedInDayTest::report).toList(), List.of());
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
