package kurogo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.backup.BackupRefused.Reason;
import kurogo.database.DatabaseTest;
import kurogo.start.ProgramRestart;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@DatabaseTest
class RestoreServiceTest {

    @TempDir
    private Path data;

    @Autowired
    DatabaseKind kind;

    @Autowired
    DataSource source;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    AuditService audit;

    @Autowired
    CurrentUser user;

    @Autowired
    Clock clock;

    private final Restarts restarts = new Restarts();
    private Backup backup;
    private RestoreDesk desk;
    private RestoreService restoring;

    @BeforeEach
    void keepOneBackup() throws Exception {
        BackupFolder folder = new BackupFolder(data.resolve("backups"), 3, clock);
        BackupFile file = folder.next();
        Files.writeString(file.archive(), "a backup");
        file.seal();
        backup = folder.all().getFirst();
        desk = new RestoreDesk(data);
        restoring = new RestoreService(kind, source, folder, restarts, auditTrail, user, clock, data);
    }

    @Test
    void anOrderStandsInTheTrailAndWaitsOnceThatIsKept() {
        order(backup);
        assertThat(desk.waiting()).isEmpty();
        assertThat(restarts.begun).isZero();

        commit();
        assertThat(desk.waiting()).map(RestoreOrder::backup).hasValue(backup.name());
        assertThat(restarts.begun).isEqualTo(1);
        assertThat(last("backup.restoreOrdered").subject()).isEqualTo("backup/" + backup.name());
    }

    /** On PostgreSQL its own connections, which end with it, are so told from those of others. */
    @Test
    void anOrderSaysByWhichNameTheProgramIsKnownInTheDatabase() {
        order(backup);
        commit();
        assertThat(desk.waiting().map(RestoreOrder::program))
                .hasValueSatisfying(name ->
                        assertThat(name.startsWith("Kurogo ")).as(name).isEqualTo(kind.keptAs() == KeptAs.SCHEMA));
    }

    @Test
    void whileAnotherProgramWorksOnTheDatabaseNothingIsOrderedAndItIsNamed() throws Exception {
        assumeTrue(kind.keptAs() == KeptAs.SCHEMA, "One program alone has the embedded database open");
        String address = source.unwrap(HikariDataSource.class).getJdbcUrl() + "&ApplicationName=Kurogo%20other:8080";
        try (Connection other = DriverManager.getConnection(address)) {
            assertThat(other.isValid(1)).isTrue();
            assertThatThrownBy(() -> order(backup))
                    .isInstanceOfSatisfying(
                            BackupRefused.class,
                            refused -> assertThat(refused.words(Texts.in(Locale.JAPANESE)))
                                    .contains("（other:8080）"));
        }
        commit();
        assertThat(desk.waiting()).isEmpty();
    }

    @Test
    void aBackupThatIsGoneIsNotOrdered() {
        Backup gone = new Backup("kurogo-gone.zip", Instant.EPOCH, 1, "");
        assertThatThrownBy(() -> order(gone))
                .isInstanceOfSatisfying(
                        BackupRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @Test
    void whatBecameOfAnOrderIsPutOnRecordOnce() {
        RestoreOrder order = new RestoreOrder(backup.name(), "管理者", clock.instant(), "");
        RestoreOutcome refused = RestoreOutcome.refused(order, new BackupRefused(Reason.CHANGED));
        desk.leave(order);
        desk.end(refused);

        SignIn.as(Role.ADMINISTRATOR, () -> {
            restoring.putOnRecord(restoring.ended().orElseThrow());
            return refused;
        });
        commit();

        assertThat(last("backup.notRestored").after()).contains("CHANGED");
        assertThat(restoring.ended()).isEmpty();
    }

    private void order(Backup wanted) {
        SignIn.as(Role.ADMINISTRATOR, () -> {
            restoring.order(wanted);
            return wanted;
        });
    }

    private AuditEntry last(String action) {
        return SignIn.as(Role.ADMINISTRATOR, () -> audit.find(action, 0, 1)).getFirst();
    }

    /** What follows a commit, which the test itself never makes. */
    private static void commit() {
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
    }

    /** Counts instead of ending the program of the tests. */
    private static final class Restarts extends ProgramRestart {
        private int begun;

        @Override
        public void begin() {
            begun++;
        }
    }
}
