package kurogo.intake;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.intake.SentFiles.city;
import static kurogo.intake.SentFiles.inOrder;
import static kurogo.intake.SentFiles.town;
import static kurogo.intake.SentFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kurogo.db.Tables;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.jobs.JobCancelledException;
import kurogo.jobs.JobRun;
import kurogo.report.FileContent;
import kurogo.report.ReportingRound;
import kurogo.report.RoundClosedException;
import kurogo.report.SourceFileReference;
import kurogo.report.SourceFileService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files on their way in: kept first, then read by a job, whatever happens meanwhile. */
class IncomingServiceTest extends IncomingGround {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D};

    private static final JobRun UNWATCHED = new JobRun() {
        @Override
        public void progress(int done, int total, String message) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    @Autowired
    IncomingRepository repository;

    @Autowired
    IncomingKeeping keeping;

    @Autowired
    IncomingJob reading;

    @Autowired
    FileReading opening;

    @Autowired
    FileUnderstanding understanding;

    @Autowired
    SourceFileService files;

    @Test
    void theFilesOfAnArchiveAreReadOneByOneAndTheRefusedKeptUntilTheirSenderHasSeenWhy() {
        Incoming sent = receive("5月分.zip", zip(Map.of("市.xlsx", city(), "写真.png", PICTURE)));
        assertThat(sent.job()).isPresent();
        waitForJobs();

        assertThat(staged(r7)).extracting(upload -> upload.file().name()).containsExactly("5月分.zip/市.xlsx");
        IncomingFiles after = now();
        assertThat(after.incoming()).isEmpty();
        assertThat(after.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.name()).isEqualTo("5月分.zip/写真.png");
            assertThat(refused.problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_A_SPREADSHEET);
        });
        assertThat(count(Tables.SOURCE_FILE)).isEqualTo(1);

        asProgram(() -> {
            incoming.seen(after.refused());
            return after;
        });
        assertThat(now().refused()).isEmpty();
    }

    @Test
    void afterACrashTheReadingGoesOnWhereItStopped() {
        byte[] archive = zip(inOrder("市.xlsx", city(), "町.xlsx", town()));
        Incoming left = leftBehind(archive, "5月分.zip");
        step(left, archive, 0);
        assertThat(now().incoming()).singleElement().satisfies(file -> {
            assertThat(file.filesDone()).isEqualTo(1);
            assertThat(file.job()).isEmpty();
        });

        asProgram(() -> {
            incoming.resume(left);
            return left;
        });
        waitForJobs();

        assertThat(staged(r7))
                .extracting(upload -> upload.file().name())
                .containsExactly("5月分.zip/市.xlsx", "5月分.zip/町.xlsx");
        assertThat(now().incoming()).isEmpty();
        assertThat(count(Tables.SOURCE_FILE)).isEqualTo(2);
    }

    @Test
    void aJobBegunAgainAfterItsWorkWasDoneDoesNothing() {
        Incoming sent = receive("報告.xlsx", city());
        waitForJobs();
        asProgram(() -> {
            reading.run(Long.toString(sent.id()), UNWATCHED);
            return sent;
        });
        assertThat(staged(r7)).hasSize(1);
    }

    @Test
    void aFileWithdrawnHalfWayLeavesWhatWasReadAndNothingElse() {
        byte[] archive = zip(inOrder("市.xlsx", city(), "町.xlsx", town()));
        Incoming left = leftBehind(archive, "5月分.zip");
        step(left, archive, 0);
        asProgram(() -> {
            incoming.withdraw(left);
            return left;
        });

        assertThat(now().incoming()).isEmpty();
        assertThatThrownBy(() -> step(left, archive, 1)).isInstanceOf(JobCancelledException.class);
        assertThat(staged(r7)).extracting(upload -> upload.file().name()).containsExactly("5月分.zip/市.xlsx");
        assertThat(count(Tables.SOURCE_FILE)).isEqualTo(1);
    }

    @Test
    void ofASingleFileThatIsRefusedNothingStaysButTheReason() {
        receive("写真.png", PICTURE);
        waitForJobs();

        assertThat(count(Tables.SOURCE_FILE)).isZero();
        assertThat(now().refused()).hasSize(1);
    }

    @Test
    void aReporterSeesTheirOwnMunicipalitysFilesOnly() {
        leftBehind(city(), "県.xlsx");
        receive("写真.png", PICTURE);
        waitForJobs();

        assertThat(asReporterOf(CITY, () -> incoming.of(r7.id()))).isEqualTo(new IncomingFiles(List.of(), List.of()));
        List<RefusedFile> others = now().refused();
        asReporterOf(CITY, () -> {
            incoming.seen(others);
            return others;
        });
        assertThat(now().refused()).hasSize(1);
    }

    @Test
    void aClosedRoundTakesInNothing() {
        ReportingRound closed = asProgram(() -> rounds.close(r7));
        assertThatThrownBy(() -> receive("報告.xlsx", city())).isInstanceOf(RoundClosedException.class);
        assertThat(count(Tables.SOURCE_FILE)).isZero();
        assertThat(closed.isOpen()).isFalse();
    }

    @Test
    void whatIsOnItsWayWhenTheRoundIsClosedIsRefusedWithTheReason() {
        Incoming left = leftBehind(city(), "報告.xlsx");
        asProgram(() -> rounds.close(r7));
        asProgram(() -> {
            incoming.resume(left);
            return left;
        });
        waitForJobs();

        assertThat(now().refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.NO_OPEN_ROUND));
    }

    /** A file as a program leaves it behind that ended before it was read. */
    private Incoming leftBehind(byte[] bytes, String name) {
        return asProgram(() -> transactions.execute(status -> {
            SourceFileReference file = files.keep(name, FileContent.of(bytes));
            long id = repository.insert(r7.id(), file.id(), false);
            return keeping.find(id).orElseThrow();
        }));
    }

    private void step(Incoming whole, byte[] bytes, int number) {
        asProgram(() -> {
            try (var packed = opening.unpack(whole.file().name(), FileContent.of(bytes))) {
                keeping.step(
                        whole,
                        r7,
                        packed,
                        number,
                        understanding.of(r7, false, opening.open(packed, number), rows -> {}));
            }
            return whole;
        });
    }
}
