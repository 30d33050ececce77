package kurogo.review;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.NewSubmission;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmissionService;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Phrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures that ought to be asked about before a report counts. */
@DatabaseTest
class PlausibilityServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    PlausibilityService plausibility;

    private ReportingRound round;

    @BeforeEach
    void openRounds() {
        ThreeMunicipalities.importThrough(imports);
        round = round(7);
    }

    @Test
    void casesOfAProgrammeThatDidNotRunAreAskedAbout() {
        assertThat(sentences(CITY, answers(Answer.of(false), Answer.of(3L), Answer.blank())))
                .contains("review.explanation.IMPLAUSIBLE.notRunButCases");
    }

    @Test
    void casesWithoutCostAreAskedAbout() {
        assertThat(sentences(CITY, answers(Answer.of(true), Answer.of(3L), Answer.of(0L))))
                .contains("review.explanation.IMPLAUSIBLE.casesWithoutCost");
    }

    @Test
    void aLeapAgainstTheYearBeforeIsAskedAboutWithBothFigures() {
        count(round(6), CITY, answers(Answer.of(true), Answer.of(10L), Answer.of(3_000_000L)));

        assertThat(sentences(CITY, answers(Answer.of(true), Answer.of(400L), Answer.of(3_000_000L))))
                .contains("review.explanation.IMPLAUSIBLE.casesChanged");
    }

    @Test
    void whatStandsForAnotherMunicipalityOrYearIsNotComparedWith() {
        count(round(6), TOWN, answers(Answer.of(true), Answer.of(10L), Answer.of(3_000_000L)));
        count(round(5), CITY, answers(Answer.of(true), Answer.of(10L), Answer.of(3_000_000L)));

        assertThat(sentences(CITY, answers(Answer.of(true), Answer.of(400L), Answer.of(3_000_000L))))
                .isEmpty();
    }

    @Test
    void aBlankIsNoContradiction() {
        assertThat(sentences(CITY, answers(Answer.of(true), Answer.of(12L), Answer.blank())))
                .isEmpty();
    }

    @Test
    void aReporterIsToldTheSameOfTheirOwn() {
        ReportAnswers doubtful = answers(Answer.of(false), Answer.of(3L), Answer.blank());

        assertThat(asReporterOf(CITY, () -> plausibility.questions(round, Map.of(CITY, doubtful))))
                .containsOnlyKeys(CITY);
    }

    private List<String> sentences(MunicipalityCode municipality, ReportAnswers answers) {
        Map<MunicipalityCode, List<Flag>> questions =
                asStaff(() -> plausibility.questions(round, Map.of(municipality, answers)));
        return questions.getOrDefault(municipality, List.of()).stream()
                .flatMap(flag -> flag.evidence().explanation().stream())
                .skip(1)
                .map(Phrase::key)
                .toList();
    }

    private ReportingRound round(int reiwa) {
        return asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(reiwa)),
                "実績報告",
                LocalDate.of(2018 + reiwa + 1, 5, 29),
                Set.of(Programme.MULTI_AGENCY))));
    }

    private void count(ReportingRound in, MunicipalityCode municipality, ReportAnswers answers) {
        NewSubmission submission = new NewSubmission(
                municipality, LocalDate.of(2026, 5, 29), Optional.empty(), answers, List.of(), Optional.empty());
        asStaff(() -> submissions.accept(in.id(), List.of(submission)));
    }

    private static ReportAnswers answers(Answer<Boolean> run, Answer<Long> cases, Answer<Long> cost) {
        ProgrammeAnswers programme = new ProgrammeAnswers(
                run,
                Answer.blank(),
                cases,
                cost,
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank());
        return new ReportAnswers(
                Answer.of(ImplementationStatus.IMPLEMENTING),
                Map.of(Programme.MULTI_AGENCY, programme),
                Answer.blank(),
                Answer.blank(),
                "",
                Answer.blank(),
                List.of(),
                Map.of(),
                new ContactAnswers("", "", "", ""),
                "");
    }
}
