package kurogo.backup;

import static kurogo.db.Tables.JOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kurogo.access.AuditTrail;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.database.DatabaseTest;
import kurogo.jobs.Job;
import kurogo.jobs.JobFailedException;
import kurogo.jobs.JobFailure;
import kurogo.jobs.JobRun;
import kurogo.jobs.JobService;
import kurogo.jobs.JobState;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@DatabaseTest
class BackupScheduleTest {

    private static final Instant NIGHT = Instant.parse("2026-06-01T17:30:00Z");

    @TempDir
    private Path folder;

    @Autowired
    BackupJobs backups;

    @Autowired
    JobService jobs;

    @Autowired
    DatabaseKind kind;

    @Autowired
    DataSource source;

    @Autowired
    BackupRepository database;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    DSLContext rows;

    /** What it begins waits for a commit the test never makes. */
    @Test
    void ofTwoProgramsWhoseHourHasComeOneBegins() {
        program(NIGHT).make();
        assertThat(begun()).hasSize(1);
        assertThat(begun().getFirst().requestedByName()).isEqualTo("自動バックアップ");
        program(NIGHT.plus(Duration.ofSeconds(2))).make();
        assertThat(begun()).hasSize(1);
    }

    @Test
    void theJobMakesTheBackupAndSaysHowFarItIs() {
        Steps steps = new Steps();
        SignIn.as(Role.ADMINISTRATOR, () -> {
            new NightlyBackup(service(folder.resolve("backups"), source)).run(NIGHT.toString(), steps);
            return steps;
        });
        assertThat(steps.told).containsExactly("データベースを写しています", "検証用の値を照合しています", "開いて内容を確認しています");
        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**/kurogo-*.zip");
    }

    /** A program that takes it over from a dead one, and one in which a backup was put back that was under way in it. */
    @Test
    void whatWasMadeSinceItsHourIsNotMadeTwice() {
        BackupService service = service(folder.resolve("backups"), source);
        SignIn.as(Role.ADMINISTRATOR, () -> {
            new NightlyBackup(service).run(NIGHT.toString(), new Steps());
            Backup first = service.all().getFirst();
            new NightlyBackup(service).run(NIGHT.toString(), new Steps());
            assertThat(service.all()).containsExactly(first);
            return first;
        });
    }

    @Test
    void whyNoneCouldBeMadeIsToldInTheJobAndNothingIsLeftOfIt() {
        BackupService service = service(folder.resolve("backups"), new Away(source));
        assertThatThrownBy(() -> SignIn.as(Role.ADMINISTRATOR, () -> {
                    new NightlyBackup(service).run(NIGHT.toString(), new Steps());
                    return service;
                }))
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining("UNREACHABLE");
        assertThat(folder.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void thatTheLastOneFailedIsToldWithItsReasonUntilOneIsMade() {
        BackupService service = service(folder.resolve("backups"), source);
        BackupJobs told = new BackupJobs(service, database, new NightlyBackup(service), jobs);
        program(NIGHT).make();
        assertThat(failed(told)).isEmpty();
        rows.update(JOB)
                .set(JOB.STATE, JobState.FAILED.name())
                .set(JOB.FAILURE, JobFailure.EXPLAINED.name())
                .set(JOB.MESSAGE, "空き容量が足りません。")
                .set(JOB.REQUESTED_AT, NIGHT.atOffset(ZoneOffset.UTC))
                .set(JOB.FINISHED_AT, NIGHT.atOffset(ZoneOffset.UTC))
                .setNull(JOB.SUBJECT_LOCK)
                .where(JOB.KIND.eq(NightlyBackup.NAME))
                .execute();
        assertThat(failed(told)).flatMap(Job::explanation).hasValue("空き容量が足りません。");
        SignIn.as(Role.ADMINISTRATOR, () -> service.make(stage -> {}));
        assertThat(failed(told)).isEmpty();
    }

    private static Optional<Job> failed(BackupJobs told) {
        return SignIn.as(Role.ADMINISTRATOR, told::failedNightly);
    }

    private BackupSchedule program(Instant now) {
        return new BackupSchedule(backups, Clock.fixed(now, ZoneOffset.UTC), "0 30 2 * * *");
    }

    private BackupService service(Path place, DataSource from) {
        Clock clock = Clock.fixed(NIGHT, ZoneOffset.UTC);
        return new BackupService(kind, from, database, new BackupFolder(place, 3, clock), auditTrail, clock);
    }

    private List<Job> begun() {
        return SignIn.as(Role.ADMINISTRATOR, () -> jobs.all(5)).stream()
                .filter(job -> job.kind().equals(NightlyBackup.NAME))
                .toList();
    }

    /** A database that cannot be reached just now. */
    private static final class Away extends DelegatingDataSource {

        Away(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("away", "08001");
        }
    }

    /** Keeps what it is told. */
    private static final class Steps implements JobRun {

        private final List<String> told = new ArrayList<>();

        @Override
        public void progress(int done, int total, String message) {
            told.add(message);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
