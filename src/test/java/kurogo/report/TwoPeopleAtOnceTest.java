package kurogo.report;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.report.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds when several people work at the same moment, with real commits. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoPeopleAtOnceTest {

    private static final int PEOPLE = 4;

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ReportService reports;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        ThreeMunicipalities.importThrough(imports);
        round = asStaff(() -> rounds.create(SampleReports.round(7)));
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @RepeatedTest(5)
    void oneOfThemIsAcceptedAndTheOthersAreTold() throws InterruptedException {
        List<Outcome> outcomes =
                atOnce(person -> asStaff(() -> submissions.accept(round.id(), List.of(report(CITY, 100L + person)))));

        assertThat(outcomes).filteredOn(Outcome::kept).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.kept())
                .allSatisfy(
                        outcome -> assertThat(outcome.failure()).get().isInstanceOf(StandingChangedException.class));
        assertThat(asStaff(() -> reports.history(round.id(), CITY))).hasSize(1);
    }

    @RepeatedTest(5)
    void handingInAtOnceLeavesOneThatWaitsAndNoVersionNumberTwice() throws InterruptedException {
        List<Outcome> outcomes = atOnce(person ->
                asReporterOf(CITY, () -> submissions.handIn(round.id(), List.of(report(CITY, 100L + person)))));

        assertThat(outcomes).allMatch(Outcome::kept);
        assertThat(asStaff(() -> reports.history(round.id(), CITY)))
                .extracting(report -> report.submission().state())
                .containsExactly(
                        SubmissionState.HANDED_IN,
                        SubmissionState.SUPERSEDED,
                        SubmissionState.SUPERSEDED,
                        SubmissionState.SUPERSEDED);
    }

    @Test
    void theDatabaseItselfRefusesASecondSubmissionThatCounts() {
        Submission first = asStaff(() -> submissions.accept(round.id(), List.of(report(CITY, 1))))
                .getFirst();

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> database.execute("""
                        insert into submission (round_id, municipality_code, number, state, slot, handed_in_on, received_at,
                          received_by, decided_at, decided_by, remark, version)
                        select round_id, municipality_code, number + 1, state, slot, handed_in_on, received_at,
                          received_by, decided_at, decided_by, remark, version
                        from submission where id = ?
                        """, first.id())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aFileThatFailsHalfWayLeavesNothingBehind() {
        NewSubmission impossible = new NewSubmission(
                TOWN, SampleReports.DUE, Optional.of(-1L), report(TOWN, 3).answers(), List.of(), Optional.empty());
        Submission standing = asStaff(() -> submissions.accept(round.id(), List.of(report(CITY, 12))))
                .getFirst();

        assertThatThrownBy(() -> asStaff(() -> submissions.accept(
                        round.id(), List.of(report(CITY, 99, Optional.of(standing.id())), impossible))))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(asStaff(() -> reports.counted(round.id())))
                .singleElement()
                .satisfies(report -> assertThat(report.submission()).isEqualTo(standing));
        assertThat(asStaff(() -> reports.history(round.id(), CITY))).hasSize(1);
    }

    private record Outcome(boolean kept, Optional<Throwable> failure) {}

    private interface Deed {
        Object by(int person);
    }

    /** Lets several people do the same at the same moment. */
    private static List<Outcome> atOnce(Deed deed) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            Stream<Callable<Object>> deeds = IntStream.range(0, PEOPLE).mapToObj(person -> () -> {
                start.await();
                return deed.by(person);
            });
            return people.invokeAll(deeds.toList()).stream()
                    .map(TwoPeopleAtOnceTest::outcome)
                    .toList();
        }
    }

    private static Outcome outcome(Future<Object> deed) {
        try {
            deed.get();
            return new Outcome(true, Optional.empty());
        } catch (ExecutionException failed) {
            return new Outcome(false, Optional.ofNullable(failed.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome(false, Optional.of(interrupted));
        }
    }
}
