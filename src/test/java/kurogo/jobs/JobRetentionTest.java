package kurogo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignedInUser;
import kurogo.database.DatabaseTest;
import kurogo.db.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JobRetentionTest {

    private static final SignedInUser HANA = new SignedInUser(0, "hana", "見本 花", Role.ANALYST, Optional.empty());
    private static final Duration ELEVEN_YEARS = Duration.ofDays(11 * 366);

    @Autowired
    JobRetention retention;

    @Autowired
    JobRepository jobs;

    @Autowired
    DSLContext database;

    @Autowired
    Clock clock;

    @Test
    void whoOrderedAJobIsForgottenWithTheTrailAndWhatWasDoneStays() {
        long job = over("book/1", clock.instant().minus(ELEVEN_YEARS));

        retention.forget();

        assertThat(ordered(job)).isEqualTo(" ");
        assertThat(jobs.find(job).orElseThrow().subject()).isEqualTo("book/1");
    }

    @Test
    void ofAJobTheTrailStillTellsOfItIsKnown() {
        long job = over("book/1", clock.instant());

        retention.forget();

        assertThat(ordered(job)).isEqualTo("見本 花 10.0.0.7");
    }

    private long over(String subject, Instant at) {
        long job = jobs.insert(new NewJob("book.make", subject, Optional.empty(), HANA, "10.0.0.7", at, "office:8080"))
                .orElseThrow();
        jobs.finish(job, "office:8080", JobEnd.DONE, at);
        return job;
    }

    private String ordered(long job) {
        return database.selectFrom(Tables.JOB)
                .where(Tables.JOB.ID.eq(job))
                .fetchOptional(row -> row.getRequestedByName() + " " + row.getRequestedFrom())
                .orElseThrow();
    }
}
