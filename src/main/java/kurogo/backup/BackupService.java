package kurogo.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kurogo.access.AuditTrail;
import kurogo.access.ForAdministrators;
import kurogo.backup.BackupRefused.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes backups of the embedded database while people work. A PostgreSQL is backed up by its own tools. */
@Service
@Transactional
@ForAdministrators
public class BackupService {

    private final BackupRepository database;
    private final BackupFolder folder;
    private final AuditTrail auditTrail;
    private final Path data;

    BackupService(
            BackupRepository database, BackupFolder folder, AuditTrail auditTrail, @Value("${kurogo.data}") Path data) {
        this.database = database;
        this.folder = folder;
        this.auditTrail = auditTrail;
        this.data = data;
    }

    /** Whether the program makes backups here. */
    @Transactional(readOnly = true)
    public boolean isPossible() {
        return database.isEmbedded();
    }

    /** The backups there are, newest first. */
    @Transactional(readOnly = true)
    public List<Backup> all() {
        return folder.all();
    }

    /** How many are kept: a new one makes the oldest go. */
    @Transactional(readOnly = true)
    public int kept() {
        return folder.kept();
    }

    /** The folder they lie in. */
    @Transactional(readOnly = true)
    public Path place() {
        return folder.place();
    }

    /**
     * Makes one, opens it to see that it can be put back, and lets the oldest beyond the number kept go.
     *
     * @param stage told how far it is; what it throws ends the work, and leaves nothing behind
     * @throws BackupRefused where the database is not the embedded one, and when what was written cannot be opened
     */
    public Backup make(Consumer<BackupStage> stage) {
        if (!database.isEmbedded()) {
            throw new BackupRefused(Reason.NOT_EMBEDDED);
        }
        BackupFile file = folder.next();
        BackupContents contents = write(file, stage);
        folder.rotate();
        Backup made = folder.all().getFirst();
        auditTrail.record("backup.made", "backup/" + made.name(), "", new Made(made, contents));
        return made;
    }

    /**
     * Looks into one: whether it is what was written, can be opened and put back, and what it holds. Nothing is changed.
     *
     * @param stage told how far it is; what it throws ends the work
     * @throws BackupRefused when it cannot be put back
     */
    @Transactional(readOnly = true)
    public BackupContents look(Backup backup, Consumer<BackupStage> stage) {
        BackupFile file = folder.find(backup.name()).orElseThrow(() -> new BackupRefused(Reason.UNREADABLE));
        return contents(file, stage);
    }

    /** What the database in use holds now. */
    @Transactional(readOnly = true)
    public BackupContents present() {
        return database.present();
    }

    private BackupContents write(BackupFile file, Consumer<BackupStage> stage) {
        try {
            stage.accept(BackupStage.COPYING);
            database.copyTo(file.archive());
            file.seal();
            return contents(file, stage);
        } catch (RuntimeException unfinished) {
            file.delete();
            throw unfinished;
        }
    }

    private BackupContents contents(BackupFile file, Consumer<BackupStage> stage) {
        stage.accept(BackupStage.SUMMING);
        try (BackupCopy copy = BackupCopy.of(file.archive(), data)) {
            stage.accept(BackupStage.OPENING);
            return copy.contents();
        }
    }

    /** As the audit trail tells it. */
    record Made(Backup backup, BackupContents contents) {}
}
