package kurogo.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import kurogo.access.AuditTrail;
import kurogo.access.ForAdministrators;
import kurogo.backup.BackupRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes backups while people work, of the embedded database as it copies itself and of a PostgreSQL in the open form. */
@Service
@Transactional
@ForAdministrators
public class BackupService {

    private final DatabaseKind kind;
    private final DataSource source;
    private final BackupRepository database;
    private final BackupFolder folder;
    private final AuditTrail auditTrail;
    private final Clock clock;

    BackupService(
            DatabaseKind kind,
            DataSource source,
            BackupRepository database,
            BackupFolder folder,
            AuditTrail auditTrail,
            Clock clock) {
        this.kind = kind;
        this.source = source;
        this.database = database;
        this.folder = folder;
        this.auditTrail = auditTrail;
        this.clock = clock;
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

    /** How the database in use will be kept when a backup is put in its place. */
    @Transactional(readOnly = true)
    public KeptAs keptAs() {
        return kind.keptAs();
    }

    /**
     * Makes one, opens it to see that it can be put back, and lets the oldest beyond the number kept go.
     *
     * @param stage told how far it is; what it throws ends the work, and leaves nothing behind
     * @throws BackupRefused when it cannot be written, and when what was written cannot be opened
     */
    public Backup make(Consumer<BackupStage> stage) {
        try {
            return madeAndTold(stage);
        } catch (UncheckedIOException failed) {
            throw BackupRefused.unmade(failed);
        }
    }

    private Backup madeAndTold(Consumer<BackupStage> stage) {
        BackupFile file = folder.next();
        BackupContents contents = write(file, stage);
        folder.rotate(file);
        Backup made = BackupFolder.backup(file);
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
            copy(file);
            file.seal();
            return contents(file, stage);
        } catch (RuntimeException unfinished) {
            file.delete();
            throw unfinished;
        }
    }

    /** On a connection of its own: what is copied is one moment, whatever the transaction at hand has seen. */
    private void copy(BackupFile file) {
        try (Connection running = source.getConnection()) {
            kind.copy(running, clock.instant(), file.archive());
        } catch (SQLException | IOException failed) {
            throw BackupRefused.unmade(failed);
        }
    }

    private BackupContents contents(BackupFile file, Consumer<BackupStage> stage) {
        stage.accept(BackupStage.SUMMING);
        try (BackupCopy copy = kind.open(file.archive())) {
            stage.accept(BackupStage.OPENING);
            return copy.contents();
        }
    }

    /** As the audit trail tells it. */
    record Made(Backup backup, BackupContents contents) {}
}
