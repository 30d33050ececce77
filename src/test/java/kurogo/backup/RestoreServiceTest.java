package kurogo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.backup.BackupRefused.Reason;
import kurogo.database.DatabaseTest;
import kurogo.start.ProgramRestart;
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
        restoring = new RestoreService(folder, restarts, auditTrail, user, clock, data);
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
        RestoreOrder order = new RestoreOrder(backup.name(), "管理者", clock.instant());
        RestoreOutcome refused = new RestoreOutcome(order, Optional.of(Reason.CHANGED), Optional.empty());
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
