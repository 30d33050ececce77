package kurogo.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import kurogo.intake.FileDecided;
import kurogo.intake.FileRead;
import kurogo.jobs.JobOver;
import kurogo.reminder.MailHandled;
import kurogo.review.RoundEvaluated;
import kurogo.review.rule.Severity;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts the program's own work since its start. What was rolled back did not happen; where nothing happened yet stands a
 * zero, so that the first one is seen as a change. The names are those of {@code docs/operation.md}.
 */
@Component
class OwnFigures {

    private final MeterRegistry registry;
    private final Timer evaluations;

    OwnFigures(MeterRegistry registry) {
        this.registry = registry;
        this.evaluations = Timer.builder("kurogo.evaluations")
                .description("Evaluations of a round, with what is kept of them")
                .register(registry);
        for (boolean well : new boolean[] {true, false}) {
            filesRead(!well);
            filesDecided(well);
            mails(well);
        }
        for (Severity severity : Severity.values()) {
            flagsRaised(severity);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void count(FileRead file) {
        filesRead(file.refused()).increment();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void count(FileDecided file) {
        filesDecided(file.kept()).increment();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void count(RoundEvaluated round) {
        evaluations.record(round.took());
        round.raised().forEach((severity, flags) -> flagsRaised(severity).increment(flags));
    }

    /** A job is over when that is on disk. */
    @EventListener
    void count(JobOver job) {
        Timer.builder("kurogo.jobs")
                .description("Jobs that are over, from their beginning to their end")
                .tag("kind", job.kind())
                .tag("state", lower(job.state()))
                .register(registry)
                .record(job.took());
    }

    /** A mail handed over is gone, whatever becomes of the transaction. */
    @EventListener
    void count(MailHandled mail) {
        mails(mail.sent()).increment();
    }

    private Counter filesRead(boolean refused) {
        return counter(
                "kurogo.files.read", "Files read on their way in", "outcome", refused ? "refused" : "understood");
    }

    private Counter filesDecided(boolean kept) {
        return counter("kurogo.files.accepted", "Files accepted or handed in", "outcome", kept ? "kept" : "not-kept");
    }

    private Counter flagsRaised(Severity severity) {
        return counter("kurogo.flags.raised", "Flags found for the first time", "severity", lower(severity));
    }

    private Counter mails(boolean sent) {
        return counter("kurogo.mails", "Mails handed to the mail server", "outcome", sent ? "sent" : "failed");
    }

    private Counter counter(String name, String description, String tag, String value) {
        return Counter.builder(name).description(description).tag(tag, value).register(registry);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
