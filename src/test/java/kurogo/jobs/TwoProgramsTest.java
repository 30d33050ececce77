package kurogo.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import kurogo.access.ActingAs;
import kurogo.area.AreaService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.db.Tables;
import kurogo.durability.Findings;
import kurogo.durability.Promise;
import kurogo.durability.Victim;
import kurogo.report.RoundService;
import kurogo.review.ReviewService;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two programs work on one PostgreSQL: this one, and another that is killed in the middle of its work. What the other one has promised is
 * there, what it had begun is carried on or has failed here, and nothing is done by half.
 */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoProgramsTest {

    private static final long SEED = 20_260_401;
    private static final int ENOUGH = 12;
    private static final ReportingPeriod PERIOD = new ReportingPeriod(new FiscalYear(2025), PeriodPart.ANNUAL);

    @TempDir
    private Path folder;

    @Autowired
    DataSource source;

    @Autowired
    AutowireCapableBeanFactory program;

    @Autowired
    JobWatch watch;

    @Autowired
    AreaService area;

    @Autowired
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void theDeathOfOneLosesNothingThatWasPromised() throws Exception {
        HikariDataSource pool = source.unwrap(HikariDataSource.class);
        assumeTrue(
                pool.getJdbcUrl().startsWith("jdbc:postgresql:"), "One program alone has the embedded database open");
        Process other = Victim.launch(
                folder,
                Files.createFile(folder.resolve("promises")),
                SEED,
                true,
                "--spring.datasource.url=" + pool.getJdbcUrl(),
                "--spring.datasource.username=" + pool.getUsername());
        List<Promise> promises = new ArrayList<>();
        try (BufferedReader log = other.inputReader(StandardCharsets.UTF_8)) {
            promises.addAll(promisesUntilEnough(log));
            meetAtTheSameRound();
            other.toHandle().destroyForcibly();
            log.lines().flatMap(line -> Promise.of(line).stream()).forEach(promises::add);
        } finally {
            other.destroyForcibly();
        }
        other.waitFor();
        letMinutesPass();
        ActingAs.program(Victim.NAME, () -> {
            watch.showLife();
            assertThat(program.createBean(Findings.class).broken(promises)).isEmpty();
            return promises;
        });
    }

    /** Until it has promised something of each kind. */
    private static List<Promise> promisesUntilEnough(BufferedReader log) throws IOException {
        List<Promise> promises = new ArrayList<>();
        List<String> said = new ArrayList<>();
        Set<Promise.Kind> kinds = EnumSet.noneOf(Promise.Kind.class);
        while (promises.size() < ENOUGH || kinds.size() < Promise.Kind.values().length) {
            String line = log.readLine();
            assertThat(line)
                    .as("The other program ended by itself, saying%n%s", String.join("\n", said))
                    .isNotNull();
            said.add(line);
            Promise.of(line).ifPresent(promise -> {
                promises.add(promise);
                kinds.add(promise.kind());
            });
        }
        return promises;
    }

    /** What the other one made is here at once; and of two that evaluate one round both are answered. */
    private void meetAtTheSameRound() {
        ActingAs.program(Victim.NAME, () -> {
            assertThat(area.prefecture()).isPresent();
            long round = rounds.find(PERIOD).orElseThrow().id();
            assertThat(review.evaluate(round).runId()).isPositive();
            return round;
        });
    }

    /** As many as a program is silent before it is taken for dead. */
    private void letMinutesPass() {
        OffsetDateTime longAgo = clock.instant()
                .minus(JobKeeping.SILENCE_OF_THE_DEAD)
                .minus(Duration.ofMinutes(1))
                .atOffset(ZoneOffset.UTC);
        transactions.executeWithoutResult(status -> database.update(Tables.JOB)
                .set(Tables.JOB.NODE_SEEN_AT, longAgo)
                .where(Tables.JOB.NODE.eq(Victim.NODE))
                .execute());
    }
}
