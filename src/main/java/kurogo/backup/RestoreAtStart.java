package kurogo.backup;

import java.nio.file.Path;
import java.util.Optional;
import kurogo.backup.BackupRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Puts a backup back that was ordered, at the start of the program, while nothing has the database open. */
final class RestoreAtStart implements ApplicationListener<ApplicationPreparedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreAtStart.class);

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent prepared) {
        Environment environment = prepared.getApplicationContext().getEnvironment();
        Path data = Path.of(environment.getProperty("kurogo.data", "."));
        Path backups = Path.of(environment.getProperty("kurogo.backup.folder", "."));
        carryOut(data.toAbsolutePath(), backups.toAbsolutePath());
    }

    /**
     * Carries out the order that waits in a data folder, if one does. A backup that cannot be put back leaves the database as it is.
     *
     * @param data the data folder
     * @param backups where backups lie
     */
    static void carryOut(Path data, Path backups) {
        RestoreDesk desk = new RestoreDesk(data);
        desk.waiting().ifPresent(order -> {
            RestoreOutcome outcome = outcome(order, data, backups);
            desk.end(outcome);
            outcome.refused()
                    .ifPresentOrElse(
                            reason -> LOG.error("{} was not put back: {}", order.backup(), reason),
                            () -> LOG.info("{} was put back", order.backup()));
        });
    }

    private static RestoreOutcome outcome(RestoreOrder order, Path data, Path backups) {
        try (BackupCopy copy = BackupCopy.of(backups.resolve(order.backup()), data)) {
            copy.contents();
            Optional<String> replaced = copy.putInto(data).map(aside -> String.valueOf(aside.getFileName()));
            return new RestoreOutcome(order, Optional.empty(), replaced);
        } catch (BackupRefused refused) {
            return new RestoreOutcome(order, Optional.of(refused.reason()), Optional.empty());
        } catch (RuntimeException unforeseen) {
            LOG.error("{} could not be put back", order.backup(), unforeseen);
            return new RestoreOutcome(order, Optional.of(Reason.UNREADABLE), Optional.empty());
        }
    }
}
