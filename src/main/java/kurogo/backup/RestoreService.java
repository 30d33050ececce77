package kurogo.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForAdministrators;
import kurogo.backup.BackupRefused.Reason;
import kurogo.start.ProgramRestart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts a backup back from within the program: the order is left in the data folder, the program begins anew and carries it out before
 * it opens the database. The one that stood there is kept.
 */
@Service
@Transactional
@ForAdministrators
public class RestoreService {

    private final DatabaseKind kind;
    private final DataSource source;
    private final BackupFolder folder;
    private final RestoreDesk desk;
    private final ProgramRestart restart;
    private final AuditTrail auditTrail;
    private final CurrentUser user;
    private final Clock clock;

    RestoreService(
            DatabaseKind kind,
            DataSource source,
            BackupFolder folder,
            ProgramRestart restart,
            AuditTrail auditTrail,
            CurrentUser user,
            Clock clock,
            @Value("${kurogo.data}") Path data) {
        this.kind = kind;
        this.source = source;
        this.folder = folder;
        this.desk = new RestoreDesk(data.toAbsolutePath());
        this.restart = restart;
        this.auditTrail = auditTrail;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Orders a backup to be put back, and has the program begin anew. Everything entered since the backup was made is then no longer in
     * the database; the entry of the order in the audit trail stays in the one put aside, and the restored one gets its own.
     *
     * @throws BackupRefused when there is no such backup, or other programs work on the same database
     */
    public void order(Backup backup) {
        if (folder.find(backup.name()).isEmpty()) {
            throw new BackupRefused(Reason.UNREADABLE);
        }
        RestoreOrder order = new RestoreOrder(backup.name(), user.get().displayName(), clock.instant(), program());
        auditTrail.record("backup.restoreOrdered", subject(order), "", order);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                desk.leave(order);
                restart.begin();
            }
        });
    }

    /** What became of an order since the program began, before it is put on record. */
    @Transactional(readOnly = true)
    public Optional<RestoreOutcome> ended() {
        return desk.ended();
    }

    /** Puts the outcome of an order on record in the database that is there now. */
    public void putOnRecord(RestoreOutcome outcome) {
        String action = outcome.refused().isEmpty() ? "backup.restored" : "backup.notRestored";
        auditTrail.record(action, subject(outcome.order()), "", outcome);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                desk.putOnRecord();
            }
        });
    }

    /** The program's name in the database, where no other works on it. */
    private String program() {
        Connection running = DataSourceUtils.getConnection(source);
        try {
            return kind.nameWhereAlone(running);
        } catch (SQLException failed) {
            throw BackupRefused.because(failed, Reason.FAILED);
        } finally {
            DataSourceUtils.releaseConnection(running, source);
        }
    }

    private static String subject(RestoreOrder order) {
        return "backup/" + order.backup();
    }
}
