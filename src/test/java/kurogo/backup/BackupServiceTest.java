package kurogo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.AuditTrail;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.database.DatabaseTest;
import kurogo.opencopy.OpenCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BackupServiceTest {

    @TempDir
    private Path folder;

    @Autowired
    DatabaseKind kind;

    @Autowired
    DataSource source;

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
        backups = new BackupService(kind, source, database, kept, auditTrail, clock);
    }

    @Test
    void aBackupIsMadeOpenedAndToldAndTheOneBeforeItGoes() {
        Backup first = make();
        Backup made = make();
        assertThat(made.name()).isNotEqualTo(first.name());
        assertThat(backups.all()).containsExactly(made);
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("backup.made", 0, 1)))
                .extracting(AuditEntry::subject)
                .containsExactly("backup/" + made.name());
    }

    /** A clock was set back, or that of another program with the same folder is ahead. */
    @Test
    void theOneJustMadeIsToldAndStaysThoughAnotherBearsALaterHour() throws Exception {
        BackupFile later =
                new BackupFile(Files.createDirectories(backups.place()).resolve("kurogo-29990101T000000.000Z.zip"));
        Files.writeString(later.archive(), "a backup");
        later.seal();
        Backup made = make();
        assertThat(made.name()).isNotEqualTo("kurogo-29990101T000000.000Z.zip");
        assertThat(backups.all()).containsExactly(made);
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAsAReasonNotAsAFaultOfTheProgram() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("file"), "no folder");
        backups = new BackupService(
                kind, source, database, new BackupFolder(noFolder.resolve("backups"), 1, clock), auditTrail, clock);
        assertThatThrownBy(this::make).isInstanceOf(BackupRefused.class);
    }

    @Test
    void whatIsInABackupStandsBesideWhatIsThereNow() {
        BackupContents found = SignIn.as(Role.ADMINISTRATOR, () -> backups.look(make(), stage -> {}));
        BackupContents present = SignIn.as(Role.ADMINISTRATOR, backups::present);
        assertThat(found.schema()).isEqualTo(present.schema());
        assertThat(found.entries()).as("the test's own entry is not committed").isLessThan(present.entries());
    }

    /** A backup of the embedded database stays what it was; that of a PostgreSQL goes anywhere. */
    @Test
    void itsFormIsThatOfItsDatabase() {
        Path archive = backups.place().resolve(make().name());
        assertThat(archive).isNotEmptyFile();
        assertThat(OpenCopy.is(archive)).isEqualTo(backups.keptAs() == KeptAs.SCHEMA);
        assertThat(new BackupFile(archive).isOfEmbedded()).isEqualTo(backups.keptAs() == KeptAs.FILE);
        assertThat(Files.exists(archive.resolveSibling(archive.getFileName() + BackupFile.CHECKSUM)))
                .isTrue();
    }

    @Test
    void theBackupOfAnHourIsBegunOnceByWhoeverComesFirst() {
        Instant hour = Instant.parse("2026-06-01T17:30:00Z");
        assertThat(database.claim(hour)).isTrue();
        assertThat(database.claim(hour)).isFalse();
        assertThat(database.claim(hour.plus(Duration.ofDays(1)))).isTrue();
        assertThat(database.claim(hour)).isFalse();
    }

    private Backup make() {
        return SignIn.as(Role.ADMINISTRATOR, () -> backups.make(stage -> {}));
    }
}
