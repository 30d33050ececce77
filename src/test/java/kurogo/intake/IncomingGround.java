package kurogo.intake;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.access.ActingAs;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.ThreeMunicipalities;
import kurogo.jobs.JobService;
import kurogo.report.FileContent;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Programme;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ground of tests about files on their way in: rounds of two years, and jobs that read what came. */
abstract class IncomingGround extends ReceptionGround {

    @Autowired
    IncomingService incoming;

    @Autowired
    JobService jobs;

    ReportingRound r6;
    ReportingRound r7;

    @BeforeEach
    void openRounds() {
        ThreeMunicipalities.importThrough(imports);
        r6 = asProgram(() -> rounds.create(round(6)));
        r7 = asProgram(() -> rounds.create(round(7)));
    }

    @Override
    @AfterEach
    void clear() {
        waitForJobs();
        super.clear();
    }

    Incoming receive(String name, byte[] bytes) {
        return asProgram(() -> incoming.receive(r7.id(), name, FileContent.of(bytes), false));
    }

    IncomingFiles now() {
        return asProgram(() -> incoming.of(r7.id()));
    }

    List<Upload> staged(ReportingRound round) {
        return asProgram(() -> intake.staged(round.id()));
    }

    void waitForJobs() {
        await().until(() -> asProgram(() -> jobs.all(100)).stream()
                .allMatch(job -> job.state().isOver()));
    }

    int count(Table<?> table) {
        return transactions.<Integer>execute(status -> database.fetchCount(table));
    }

    private static NewRound round(int reiwa) {
        return new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(reiwa)),
                "令和" + reiwa + "年度 実績報告（年間）",
                LocalDate.of(2019 + reiwa, 5, 29),
                Set.of(Programme.MULTI_AGENCY));
    }

    static <T> T asProgram(Supplier<T> work) {
        return ActingAs.program("試験", work);
    }
}
