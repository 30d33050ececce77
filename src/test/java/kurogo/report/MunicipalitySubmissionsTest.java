package kurogo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.Test;

class MunicipalitySubmissionsTest {

    private static final MunicipalityCode CITY = MunicipalityCode.parse("95201").orElseThrow();
    private static final LocalDate DUE = LocalDate.of(2026, 5, 31);
    private static final ReportingRound ROUND = new ReportingRound(
            1,
            ReportingPeriod.annual(FiscalYear.reiwa(7)),
            "令和7年度 年間",
            DUE,
            Set.of(Programme.MULTI_AGENCY),
            Set.of(),
            Instant.EPOCH,
            Optional.empty(),
            1);

    @Test
    void aMunicipalityWithoutReportIsMissingButNotLateOnTheDueDateItself() {
        ReportStanding standing = of().standing(ROUND, DUE);

        assertThat(standing.isMissing()).isTrue();
        assertThat(standing.late()).isFalse();
    }

    @Test
    void aMunicipalityWithoutReportIsLateTheDayAfter() {
        assertThat(of().standing(ROUND, DUE.plusDays(1)).late()).isTrue();
    }

    @Test
    void aReportHandedInOnTheDueDateIsInTimeWheneverOneLooks() {
        ReportStanding standing =
                of(version(1, SubmissionState.ACCEPTED, DUE, 1)).standing(ROUND, DUE.plusYears(1));

        assertThat(standing.late()).isFalse();
        assertThat(standing.counted()).isPresent();
    }

    @Test
    void aCorrectionAfterTheDueDateDoesNotMakeAReportLate() {
        ReportStanding standing = of(
                        version(1, SubmissionState.SUPERSEDED, DUE, 1),
                        version(2, SubmissionState.ACCEPTED, DUE.plusDays(9), 2))
                .standing(ROUND, DUE.plusDays(10));

        assertThat(standing.late()).isFalse();
        assertThat(standing.handedInOn()).contains(DUE);
    }

    @Test
    void aReportSentBackDoesNotCountAsHandedIn() {
        ReportStanding standing = of(
                        version(1, SubmissionState.RETURNED, DUE, 1),
                        version(2, SubmissionState.ACCEPTED, DUE.plusDays(9), 2))
                .standing(ROUND, DUE.plusDays(10));

        assertThat(standing.late()).isTrue();
    }

    @Test
    void aReportThatWaitsForStaffIsNotMissing() {
        ReportStanding standing =
                of(version(1, SubmissionState.HANDED_IN, DUE, 0)).standing(ROUND, DUE);

        assertThat(standing.isMissing()).isFalse();
        assertThat(standing.awaitsCheck()).isTrue();
    }

    @Test
    void aReportSentBackIsToBeAskedForAgain() {
        ReportStanding standing =
                of(version(1, SubmissionState.RETURNED, DUE, 1)).standing(ROUND, DUE);

        assertThat(standing.isMissing()).isTrue();
        assertThat(standing.isSentBack()).isTrue();
    }

    @Test
    void aReturnOlderThanTheVersionThatCountsIsHistory() {
        ReportStanding standing = of(
                        version(1, SubmissionState.RETURNED, DUE, 1), version(2, SubmissionState.ACCEPTED, DUE, 2))
                .standing(ROUND, DUE);

        assertThat(standing.pending()).isEmpty();
    }

    private static MunicipalitySubmissions of(Submission... versions) {
        return new MunicipalitySubmissions(CITY, "見本市", List.of(versions));
    }

    /** A version; decided at the given second, 0 for not yet. */
    private static Submission version(int number, SubmissionState state, LocalDate handedInOn, int decidedAt) {
        return new Submission(
                number,
                1,
                CITY,
                number,
                state,
                handedInOn,
                Instant.EPOCH,
                "someone",
                decidedAt == 0
                        ? Optional.empty()
                        : Optional.of(new Decision(Instant.ofEpochSecond(decidedAt), "staff")),
                "",
                Optional.empty(),
                1);
    }
}
