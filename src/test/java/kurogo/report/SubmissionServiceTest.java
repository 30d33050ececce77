package kurogo.report;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static kurogo.report.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SubmissionServiceTest {

    private static final String REASON = "差替え後の版に誤りがあったため";

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ReportService reports;

    @Autowired
    AuditService audit;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        ThreeMunicipalities.importThrough(imports);
        round = asStaff(() -> rounds.create(SampleReports.round(7)));
    }

    @Test
    void anAcceptedReportComesBackExactlyAsItWasUnderstood() {
        NewSubmission report = report(CITY, 0);
        Submission kept = accept(report);

        assertThat(asStaff(() -> reports.counted(round.id())))
                .containsExactly(new SubmittedReport(kept, report.answers()));
        assertThat(asStaff(() -> reports.sources(kept.id()))).containsExactlyInAnyOrderElementsOf(report.sources());
    }

    @ParameterizedTest
    @EnumSource(Silence.class)
    void everySilenceStaysWhatItIs(Silence silence) {
        NewSubmission report = new NewSubmission(
                CITY,
                SampleReports.DUE,
                Optional.empty(),
                SampleReports.answers(Answer.silent(silence)),
                List.of(),
                Optional.empty());
        Submission kept = accept(report);

        assertThat(asStaff(() -> reports.get(kept.id())).answers()).isEqualTo(report.answers());
    }

    @Test
    void theNewestAcceptedVersionCountsAndTheOlderOneStaysInTheHistory() {
        Submission first = accept(report(CITY, 12));
        Submission second = accept(report(CITY, 21, Optional.of(first.id())));

        assertThat(countedIds()).containsExactly(second.id());
        assertThat(history(CITY))
                .extracting(Submission::number, Submission::state)
                .containsExactly(tuple(2, SubmissionState.ACCEPTED), tuple(1, SubmissionState.SUPERSEDED));
    }

    @Test
    void whoeverSawAnotherVersionIsToldAndNothingIsOverwritten() {
        Submission first = accept(report(CITY, 12));

        assertThatThrownBy(() -> accept(report(CITY, 99)))
                .isInstanceOfSatisfying(
                        StandingChangedException.class,
                        changed -> assertThat(changed.municipalities()).containsExactly(CITY));
        assertThat(countedIds()).containsExactly(first.id());
    }

    @Test
    void oneReportThatCannotBeKeptKeepsTheWholeFileOut() {
        Submission first = accept(report(CITY, 12));

        assertThatThrownBy(() ->
                        asStaff(() -> submissions.accept(round.id(), List.of(report(TOWN, 3), report(CITY, 99)))))
                .isInstanceOf(StandingChangedException.class);
        assertThat(countedIds()).containsExactly(first.id());
    }

    @Test
    void aClosedRoundTakesInNothingUntilItIsOpenedAgain() {
        ReportingRound closed = asStaff(() -> rounds.close(round));
        assertThatThrownBy(() -> accept(report(CITY, 12))).isInstanceOf(RoundClosedException.class);

        asStaff(() -> rounds.reopen(closed));
        assertThat(accept(report(CITY, 12)).number()).isEqualTo(1);
    }

    @Test
    void whatAMunicipalityHandsInWaitsForStaff() {
        Submission handedIn = handIn(report(CITY, 12));

        assertThat(handedIn.state()).isEqualTo(SubmissionState.HANDED_IN);
        assertThat(countedIds()).isEmpty();

        Submission accepted = asStaff(() -> submissions.accept(handedIn, Optional.empty()));
        assertThat(accepted.state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(countedIds()).containsExactly(handedIn.id());
    }

    @Test
    void handingInAgainTakesThePlaceOfWhatStillWaits() {
        Submission first = handIn(report(CITY, 12));
        Submission second = handIn(report(CITY, 21));

        assertThat(history(CITY))
                .extracting(Submission::state)
                .containsExactly(SubmissionState.HANDED_IN, SubmissionState.SUPERSEDED);
        assertThatThrownBy(() -> asStaff(() -> submissions.accept(first, Optional.empty())))
                .isInstanceOf(StaleVersionException.class);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void staffSendBackWithARemarkTheMunicipalityCanRead() {
        Submission handedIn = handIn(report(CITY, 12));

        asStaff(() -> submissions.sendBack(handedIn, " 事業費の単位をご確認ください。 "));

        assertThat(asReporterOf(CITY, () -> reports.history(round.id(), CITY)))
                .singleElement()
                .satisfies(returned -> {
                    assertThat(returned.submission().state()).isEqualTo(SubmissionState.RETURNED);
                    assertThat(returned.submission().remark()).isEqualTo("事業費の単位をご確認ください。");
                });
    }

    @Test
    void nothingIsSentBackWithoutARemark() {
        Submission handedIn = handIn(report(CITY, 12));

        assertThatThrownBy(() -> asStaff(() -> submissions.sendBack(handedIn, "　")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAcceptedReportThatIsSentBackNoLongerCounts() {
        Submission accepted = accept(report(CITY, 12));

        asStaff(() -> submissions.sendBack(accepted, "差替えをお願いします。"));

        assertThat(countedIds()).isEmpty();
    }

    @Test
    void anEarlierVersionCanBeMadeToCountAgain() {
        Submission first = accept(report(CITY, 12));
        Submission second = accept(report(CITY, 21, Optional.of(first.id())));
        Submission superseded = history(CITY).getLast();

        asStaff(() -> submissions.reinstate(superseded, Optional.of(second.id()), REASON));

        assertThat(countedIds()).containsExactly(first.id());
    }

    @Test
    void reinstatingRestsOnWhatThePersonSaw() {
        Submission first = accept(report(CITY, 12));
        accept(report(CITY, 21, Optional.of(first.id())));
        Submission superseded = history(CITY).getLast();

        assertThatThrownBy(() -> asStaff(() -> submissions.reinstate(superseded, Optional.empty(), REASON)))
                .isInstanceOf(StandingChangedException.class);
    }

    @Test
    void aDecisionIsMadeOnce() {
        Submission handedIn = handIn(report(CITY, 12));
        asStaff(() -> submissions.accept(handedIn, Optional.empty()));

        assertThatThrownBy(() -> asStaff(() -> submissions.sendBack(handedIn, "遅れて届いた判断")))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void acceptingWhatWaitsShowsHowItDiffersFromWhatCounts() {
        Submission first = accept(report(CITY, 12));
        Submission handedIn = handIn(report(CITY, 21));

        Comparison comparison = asStaff(() -> reports.compare(handedIn.id()));

        assertThat(comparison.standing()).map(SubmittedReport::submission).contains(current(first));
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.before()).isEqualTo(Answer.of(12L));
            assertThat(difference.after()).isEqualTo(Answer.of(21L));
        });
    }

    @Test
    void everyDecisionLeavesATrace() {
        Submission handedIn = handIn(report(CITY, 12));
        Submission accepted = asStaff(() -> submissions.accept(handedIn, Optional.empty()));
        Submission returned = asStaff(() -> submissions.sendBack(accepted, "差替えをお願いします。"));
        asStaff(() -> submissions.reinstate(returned, Optional.empty(), REASON));
        accept(report(VILLAGE, 1));

        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("submission.", 0, 10)))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "submission.accepted",
                        "submission.reinstated",
                        "submission.sentBack",
                        "submission.accepted",
                        "submission.handedIn");
    }

    @Test
    void figuresOverTheYearsComeOldestFirstAndLastYearsAnswersAreAtHand() {
        ReportingRound earlier = asStaff(() -> rounds.create(SampleReports.round(6)));
        accept(report(CITY, 12));
        asStaff(() -> submissions.accept(earlier.id(), List.of(report(CITY, 7))));

        assertThat(asStaff(() -> reports.overYears(CITY)))
                .extracting(PeriodAnswers::period)
                .containsExactly(earlier.period(), round.period());
        assertThat(asStaff(() -> reports.answersBefore(round)))
                .containsOnlyKeys(CITY)
                .containsEntry(CITY, report(CITY, 7).answers());
        assertThat(asStaff(() -> reports.answersBefore(earlier))).isEmpty();
    }

    private Submission accept(NewSubmission report) {
        return asStaff(() -> submissions.accept(round.id(), List.of(report))).getFirst();
    }

    private Submission handIn(NewSubmission report) {
        return asReporterOf(report.municipality(), () -> submissions.handIn(round.id(), List.of(report)))
                .getFirst();
    }

    private List<Long> countedIds() {
        return asStaff(() -> reports.counted(round.id())).stream()
                .map(report -> report.submission().id())
                .toList();
    }

    private List<Submission> history(MunicipalityCode municipality) {
        return asStaff(() -> reports.history(round.id(), municipality)).stream()
                .map(SubmittedReport::submission)
                .toList();
    }

    private Submission current(Submission submission) {
        return asStaff(() -> reports.get(submission.id())).submission();
    }
}
