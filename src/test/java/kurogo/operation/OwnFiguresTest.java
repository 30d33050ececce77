package kurogo.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kurogo.database.DatabaseTest;
import kurogo.intake.FileRead;
import kurogo.jobs.JobOver;
import kurogo.jobs.JobState;
import kurogo.reminder.MailHandled;
import kurogo.review.RoundEvaluated;
import kurogo.review.rule.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures count on while other tests work in the same program, so each is looked at by what is added. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OwnFiguresTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MeterRegistry registry;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsCommittedIsCountedAndWhatIsRolledBackIsNot() {
        double before = count("kurogo.files.read", "outcome", "refused");
        transaction.executeWithoutResult(status -> events.publishEvent(new FileRead(true)));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new FileRead(true));
            status.setRollbackOnly();
        });
        assertThat(count("kurogo.files.read", "outcome", "refused") - before).isEqualTo(1);
    }

    @Test
    void flagsAreCountedBySeverityAndEvaluationsTimed() {
        double alerts = count("kurogo.flags.raised", "severity", "alert");
        double notes = count("kurogo.flags.raised", "severity", "note");
        long evaluations = registry.get("kurogo.evaluations").timer().count();
        events.publishEvent(new RoundEvaluated(Map.of(Severity.ALERT, 3L), Duration.ofSeconds(2)));
        assertThat(count("kurogo.flags.raised", "severity", "alert") - alerts).isEqualTo(3);
        assertThat(count("kurogo.flags.raised", "severity", "note") - notes).isZero();
        assertThat(registry.get("kurogo.evaluations").timer().count() - evaluations)
                .isEqualTo(1);
    }

    @Test
    void aJobIsTimedByKindAndEnd() {
        events.publishEvent(new JobOver("figures.test", JobState.FAILED, Duration.ofSeconds(7)));
        assertThat(registry.get("kurogo.jobs")
                        .tag("kind", "figures.test")
                        .tag("state", "failed")
                        .timer()
                        .totalTime(TimeUnit.SECONDS))
                .isEqualTo(7);
    }

    @Test
    void mailsThatFailedAreCountedApart() {
        double sent = count("kurogo.mails", "outcome", "sent");
        double failed = count("kurogo.mails", "outcome", "failed");
        events.publishEvent(new MailHandled(false));
        assertThat(count("kurogo.mails", "outcome", "sent") - sent).isZero();
        assertThat(count("kurogo.mails", "outcome", "failed") - failed).isEqualTo(1);
    }

    private double count(String name, String tag, String value) {
        return registry.get(name).tag(tag, value).counter().count();
    }
}
