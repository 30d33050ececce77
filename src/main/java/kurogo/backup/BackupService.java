package kurogo.backup;

import java.nio.file.Path;
import java.util.List;
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

    /**
     * Makes one, opens it to see that it can be put back, and lets the oldest beyond the number kept go.
     *
     * @throws BackupRefused where the database is not the embedded one, and when what was written cannot be opened
     */
    public Backup make() {
        if (!database.isEmbedded()) {
            throw new BackupRefused(Reason.NOT_EMBEDDED);
        }
        BackupFile file = folder.next();
        database.copyTo(file.archive());
        file.seal();
        BackupContents contents = look(file);
        folder.rotate();
        Backup made = folder.all().getFirst();
        auditTrail.record("backup.made", "backup/" + made.name(), "", new Made(made, contents));
        return made;
    }

    private BackupContents look(BackupFile file) {
        try (BackupCopy copy = BackupCopy.of(file.archive(), data)) {
            return copy.contents();
        } catch (BackupRefused unusable) {
            file.delete();
            throw unusable;
        }
    }

    /** As the audit trail tells it. */
    record Made(Backup backup, BackupContents contents) {}
}
