package kurogo.jobs;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets {@link JobWatch} show that this program lives, on a thread of its own: were it kept waiting by other work done from time to time, for a mail
 * server that does not answer say, other programs would take this one for dead and its jobs away.
 */
@Component
@ConditionalOnBooleanProperty(name = "kurogo.watch-jobs", matchIfMissing = true)
class SignsOfLife {

    private static final Logger LOG = LoggerFactory.getLogger(SignsOfLife.class);
    private static final Duration BETWEEN = Duration.ofSeconds(20);
    private static final int SECONDS_TO_STOP = 5;

    private final Runnable sign;
    private final Duration between;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("life").daemon().factory());

    @Autowired
    SignsOfLife(JobWatch watch) {
        this(watch::showLife, BETWEEN);
    }

    SignsOfLife(Runnable sign, Duration between) {
        this.sign = sign;
        this.between = between;
    }

    @EventListener(ContextRefreshedEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::give, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One that fails, since the database is away or memory is short for a moment, is not the last: the timer would forget the task. */
    private void give() {
        try {
            sign.run();
        } catch (RuntimeException | Error away) {
            LOG.error("The program could not show that it lives", away);
        }
    }

    /** Waits for one under way: an interrupt in the middle of a write closes the embedded database's file. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("The last sign of life did not end in time");
        }
    }
}
