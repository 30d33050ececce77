package kurogo.report;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.ForEveryone;
import kurogo.access.ForStaff;
import kurogo.calendar.ReportingPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes and closes reporting rounds. */
@Service
@Transactional
@ForEveryone
public class RoundService {

    private final RoundRepository rounds;
    private final AuditTrail auditTrail;
    private final Clock clock;

    RoundService(RoundRepository rounds, AuditTrail auditTrail, Clock clock) {
        this.rounds = rounds;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** All rounds, the newest period first. */
    @Transactional(readOnly = true)
    public List<ReportingRound> all() {
        return rounds.all();
    }

    /**
     * A round by its id.
     *
     * @throws NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    public ReportingRound get(long id) {
        return rounds.find(id).orElseThrow(() -> new NoSuchElementException("No round " + id));
    }

    /** The round that asks about a period, if there is one. */
    @Transactional(readOnly = true)
    public Optional<ReportingRound> find(ReportingPeriod period) {
        return rounds.find(period);
    }

    /**
     * Opens a round.
     *
     * @throws RoundExistsException when another round asks about the same period
     */
    @ForStaff
    public ReportingRound create(NewRound round) {
        if (rounds.find(round.period()).isPresent()) {
            throw new RoundExistsException(round.period());
        }
        ReportingRound created = get(rounds.insert(round, clock.instant()));
        auditTrail.record("round.created", subject(created), "", created);
        return created;
    }

    /**
     * What a round's successor would be: the same part of the next fiscal year, asking the same, due a year later or, where
     * the offices are closed on that day, on the next on which they are open.
     */
    public NewRound following(ReportingRound round) {
        return NextYear.after(round);
    }

    /**
     * Gives a round as the person saw it other terms. Lateness is judged by the due date in force; what was reported stays,
     * whatever is asked from now on.
     *
     * @throws StaleVersionException when someone changed it meanwhile
     */
    @ForStaff
    public ReportingRound change(ReportingRound seen, RoundTerms terms) {
        return changed("round.changed", rounds.change(seen.id(), seen.version(), terms), seen);
    }

    /**
     * Closes a round as the person saw it: no report is taken in any more.
     *
     * @throws StaleVersionException when someone changed it meanwhile
     */
    @ForStaff
    public ReportingRound close(ReportingRound seen) {
        return changed("round.closed", rounds.close(seen.id(), seen.version(), clock.instant()), seen);
    }

    /**
     * Opens a closed round again.
     *
     * @throws StaleVersionException when someone changed it meanwhile
     */
    @ForStaff
    public ReportingRound reopen(ReportingRound seen) {
        return changed("round.reopened", rounds.close(seen.id(), seen.version(), null), seen);
    }

    private ReportingRound changed(String action, boolean done, ReportingRound seen) {
        if (!done) {
            throw new StaleVersionException(seen);
        }
        ReportingRound now = get(seen.id());
        auditTrail.record(action, subject(now), seen, now);
        return now;
    }

    private static String subject(ReportingRound round) {
        return "round/" + round.id();
    }
}
