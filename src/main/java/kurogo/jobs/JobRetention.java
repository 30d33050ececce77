package kurogo.jobs;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who ordered a job, and from where, when the audit trail no longer keeps it either; what was done stays. */
@Component
@Transactional
class JobRetention {

    private final JobRepository jobs;
    private final Clock clock;
    private final Period kept;

    JobRetention(JobRepository jobs, Clock clock, @Value("${kurogo.audit.years}") int years) {
        this.jobs = jobs;
        this.clock = clock;
        this.kept = Period.ofYears(years);
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT15M")
    public void forget() {
        jobs.forgetWhoOrdered(
                clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant());
    }
}
