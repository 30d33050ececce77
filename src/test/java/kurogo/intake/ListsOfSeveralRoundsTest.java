package kurogo.intake;

import static kurogo.intake.SentFiles.city;
import static kurogo.intake.SentFiles.list;
import static kurogo.intake.SentFiles.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.access.ActingAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.db.Tables;
import kurogo.intake.read.ProblemCode;
import kurogo.jobs.Job;
import kurogo.jobs.JobService;
import kurogo.jobs.JobState;
import kurogo.report.FileContent;
import kurogo.report.NewRound;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A list of several rounds on its way in, and its acceptance by a job. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ListsOfSeveralRoundsTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IncomingService incoming;

    @Autowired
    IntakeService intake;

    @Autowired
    ReportService reports;

    @Autowired
    JobService jobs;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound r6;

    private ReportingRound r7;

    @BeforeEach
    void openRounds() {
        ThreeMunicipalities.importThrough(imports);
        r6 = asProgram(() -> rounds.create(round(6)));
        r7 = asProgram(() -> rounds.create(round(7)));
    }

    @AfterEach
    void clear() {
        waitForJobs();
        Leftovers.clear(database, transactions);
    }

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

    private Incoming receive(String name, byte[] bytes) {
        return asProgram(() -> incoming.receive(r7.id(), name, FileContent.of(bytes), false));
    }

    private IncomingFiles now() {
        return asProgram(() -> incoming.of(r7.id()));
    }

    private List<Upload> staged(ReportingRound round) {
        return asProgram(() -> intake.staged(round.id()));
    }

    private void waitForJobs() {
        await().until(() -> asProgram(() -> jobs.all(100)).stream()
                .allMatch(job -> job.state().isOver()));
    }

    private int count(Table<?> table) {
        return transactions.<Integer>execute(status -> database.fetchCount(table));
    }

    private static NewRound round(int reiwa) {
        return new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(reiwa)),
                "令和" + reiwa + "年度 実績報告（年間）",
                LocalDate.of(2019 + reiwa, 5, 29),
                Set.of(Programme.MULTI_AGENCY));
    }

    private static <T> T asProgram(Supplier<T> work) {
        return ActingAs.program("試験", work);
    }
}
