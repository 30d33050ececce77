package kurogo.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import kurogo.access.WaitingEntry;
import kurogo.backup.BackupRefused.Reason;
import kurogo.start.TimeConfiguration;
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
        Clock clock = TimeConfiguration.clock();
        carryOut(
                new RestoreDesk(data.toAbsolutePath()),
                backups.toAbsolutePath(),
                clock,
                order -> DatabaseKind.of(environment, clock, order.program()));
    }

    /**
     * Carries out the order that waits, if one does. A backup that cannot be put back leaves the database as it is, and so does an order that
     * waited for too long.
     *
     * @param backups where backups lie
     * @param database where an order's backup goes
     */
    static void carryOut(RestoreDesk desk, Path backups, Clock clock, Function<RestoreOrder, DatabaseKind> database) {
        desk.waiting().ifPresent(order -> {
            RestoreOutcome outcome = order.isTooOld(clock.instant())
                    ? RestoreOutcome.refused(order, new BackupRefused(Reason.ORDER_TOO_OLD))
                    : outcome(order, backups, database.apply(order));
            desk.end(outcome);
            outcome.refused()
                    .ifPresentOrElse(
                            reason ->
                                    LOG.error("{} was not put back: {} {}", order.backup(), reason, outcome.programs()),
                            () -> LOG.info("{} was put back", order.backup()));
        });
    }

    /** Who ordered it is told in the database put back once the program runs: see {@link RestoreRecord}. */
    private static RestoreOutcome outcome(RestoreOrder order, Path backups, DatabaseKind database) {
        try (BackupCopy copy = database.open(backups.resolve(order.backup()))) {
            copy.contents();
            return RestoreOutcome.done(order, database.put(copy, kept -> WaitingEntry.NONE));
        } catch (BackupRefused refused) {
            return RestoreOutcome.refused(order, refused);
        } catch (RuntimeException unforeseen) {
            return RestoreOutcome.refused(order, BackupRefused.because(unforeseen, Reason.FAILED));
        }
    }
}
