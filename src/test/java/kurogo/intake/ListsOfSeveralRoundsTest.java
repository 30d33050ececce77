package kurogo.intake;

import static kurogo.intake.SentFiles.city;
import static kurogo.intake.SentFiles.list;
import static kurogo.intake.SentFiles.town;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kurogo.db.Tables;
import kurogo.intake.read.ProblemCode;
import kurogo.jobs.Job;
import kurogo.jobs.JobState;
import kurogo.report.FileContent;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.Test;

/** A list of several rounds on its way in, and its acceptance by a job. */
class ListsOfSeveralRoundsTest extends IncomingGround {

    @Test
    void aListOfSeveralRoundsIsOfferedAsSuchAndAcceptedInAllOfThemByOneJob() {
        receive("一覧.csv", list("令和6年度", "令和7年度"));
        waitForJobs();
        Upload ofOne = staged(r7).getFirst();
        assertThat(ofOne.otherRounds()).isTrue();

        asProgram(() -> incoming.readForEveryRound(ofOne));
        waitForJobs();
        assertThat(staged(r6)).hasSize(1);
        assertThat(staged(r7)).singleElement().satisfies(upload -> {
            assertThat(upload.everyRound()).isTrue();
            assertThat(upload.otherRounds()).isFalse();
        });

        assertThat(accepted(List.of(staged(r6).getFirst(), staged(r7).getFirst()))
                        .state())
                .isEqualTo(JobState.DONE);
        assertThat(cases(r6)).containsExactly(Answer.of(6L), Answer.of(6L));
        assertThat(cases(r7)).containsExactly(Answer.of(7L), Answer.of(7L));
        assertThat(staged(r7)).isEmpty();
    }

    @Test
    void aListWithAYearNobodyAskedAboutIsRefusedForEveryRound() {
        asProgram(() -> incoming.receive(r7.id(), "一覧.csv", FileContent.of(list("令和5年度", "令和7年度")), true));
        waitForJobs();

        assertThat(now().refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.NO_OPEN_ROUND);
                            assertThat(problem.arguments()).containsExactly("R5");
                        }));
        assertThat(count(Tables.SOURCE_FILE)).isZero();
    }

    @Test
    void whatWasTouchedSinceThePersonLookedIsNotAcceptedAndTheJobSaysSo() {
        receive("市.xlsx", city());
        receive("町.xlsx", town());
        waitForJobs();
        List<Upload> seen = staged(r7);
        asProgram(() -> intake.changeHandedInOn(seen.getFirst(), LocalDate.of(2026, 5, 1)));

        Job job = accepted(seen);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.progress().message()).contains(seen.getFirst().file().name());
        assertThat(asProgram(() -> reports.counted(r7.id()))).hasSize(1);
        assertThat(staged(r7)).hasSize(1);
    }

    private Job accepted(List<Upload> seen) {
        Job job = asProgram(() -> intake.beginAccepting(seen, Locale.JAPANESE));
        waitForJobs();
        return asProgram(() -> jobs.get(job.id()));
    }

    private List<Answer<Long>> cases(ReportingRound round) {
        return asProgram(() -> reports.counted(round.id())).stream()
                .map(report ->
                        report.answers().programme(Programme.MULTI_AGENCY).cases())
                .toList();
    }
}
