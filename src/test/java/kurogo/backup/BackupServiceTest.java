package kurogo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.AuditTrail;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.backup.BackupRefused.Reason;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BackupServiceTest {

    @TempDir
    private Path folder;

    @Autowired
    BackupRepository database;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    AuditService audit;

    @Autowired
    Clock clock;

    private BackupService backups;

    @BeforeEach
    void keepOne() {
        BackupFolder kept = new BackupFolder(folder.resolve("backups"), 1, clock);
        backups = new BackupService(database, kept, auditTrail, folder.resolve("data"));
    }

    @Test
    void whereTheDatabaseIsOursABackupIsMadeOpenedAndTold() {
        if (backups.isPossible()) {
            Backup made = SignIn.as(Role.ADMINISTRATOR, () -> backups.make(stage -> {}));
            assertThat(backups.all()).containsExactly(made);
            assertThat(folder.resolve("data")).isEmptyDirectory();
            assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("backup.made", 0, 1)))
                    .extracting(AuditEntry::subject)
                    .containsExactly("backup/" + made.name());
        } else {
            assertThatThrownBy(() -> SignIn.as(Role.ADMINISTRATOR, () -> backups.make(stage -> {})))
                    .isInstanceOfSatisfying(
                            BackupRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_EMBEDDED));
        }
    }
}
