package kurogo.review;

import static kurogo.access.SignIn.asStaff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.NewRound;
import kurogo.report.NewSubmission;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmissionService;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import org.springframework.stereotype.Component;

/** A round in which municipalities report on one programme, for tests of what the review makes of it. */
@Component
public class OneRound {

    static final LocalDate DUE = LocalDate.of(2026, 5, 29);

    private final RoundService rounds;
    private final SubmissionService submissions;
    private final ReportService reports;

    OneRound(RoundService rounds, SubmissionService submissions, ReportService reports) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.reports = reports;
    }

    public ReportingRound open(int reiwa) {
        return asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(reiwa)),
                "実績報告",
                DUE.plusYears(reiwa - 7L),
                Set.of(Programme.MULTI_AGENCY))));
    }

    /** Accepts a report of so many cases, in place of the one that counts. */
    public void report(ReportingRound round, MunicipalityCode municipality, Answer<Long> cases, NeedsAssessment needs) {
        report(round, municipality, round.dueOn(), answers(cases, needs));
    }

    /** Accepts a report of so many cases that came on a day, in place of the one that counts. */
    public void report(ReportingRound round, MunicipalityCode municipality, long cases, LocalDate handedInOn) {
        report(round, municipality, handedInOn, answers(Answer.of(cases), NeedsAssessment.REFLECTED_IN_STAFFING));
    }

    private void report(
            ReportingRound round, MunicipalityCode municipality, LocalDate handedInOn, ReportAnswers answers) {
        Optional<Long> standing = asStaff(() -> reports.counted(round.id())).stream()
                .filter(report -> report.submission().municipality().equals(municipality))
                .map(report -> report.submission().id())
                .findFirst();
        NewSubmission submission =
                new NewSubmission(municipality, handedInOn, Optional.empty(), answers, List.of(), standing);
        asStaff(() -> submissions.accept(round.id(), List.of(submission)));
    }

    public void report(ReportingRound round, MunicipalityCode municipality, long cases) {
        report(round, municipality, Answer.of(cases), NeedsAssessment.REFLECTED_IN_STAFFING);
    }

    private static ReportAnswers answers(Answer<Long> cases, NeedsAssessment needs) {
        ProgrammeAnswers programme = new ProgrammeAnswers(
                Answer.of(true),
                Answer.blank(),
                cases,
                Answer.of(3_000_000L),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank());
        return new ReportAnswers(
                Answer.of(ImplementationStatus.IMPLEMENTING),
                Map.of(Programme.MULTI_AGENCY, programme),
                Answer.blank(),
                Answer.of(needs),
                "",
                Answer.of(true),
                List.of(),
                Map.of(),
                ContactAnswers.BLANK,
                "");
    }
}
