package kurogo.intake.form;

import java.time.Clock;
import java.util.NoSuchElementException;
import kurogo.access.CurrentUser;
import kurogo.report.ReportingRound;
import kurogo.report.RoundClosedException;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Component;

/** Drafts held for a change, so that two people changing one at the same moment come one after the other. */
@Component
class HeldDrafts {

    private final FormRepository drafts;
    private final RoundService rounds;
    private final CurrentUser user;
    private final Clock clock;

    HeldDrafts(FormRepository drafts, RoundService rounds, CurrentUser user, Clock clock) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Holds a draft until the transaction ends.
     *
     * @return the draft as it stands now
     * @throws RoundClosedException when the round takes in no reports
     */
    Draft hold(Draft seen) {
        drafts.lock(seen.id());
        Draft now = get(seen.id());
        user.requireMaySee(now.municipality());
        openRound(now.roundId());
        return now;
    }

    /** Holds a draft whose targets must be as the person saw them. */
    Draft holdTargets(Draft seen) {
        Draft now = hold(seen);
        if (now.targetsVersion() != seen.targetsVersion()) {
            throw new StaleVersionException(seen);
        }
        return now;
    }

    /**
     * The round a draft answers.
     *
     * @throws RoundClosedException when it takes in no reports
     */
    ReportingRound openRound(long roundId) {
        ReportingRound round = rounds.get(roundId);
        if (!round.isOpen()) {
            throw new RoundClosedException(round);
        }
        return round;
    }

    /** Gives a draft its next version and returns who changed it. */
    Change next(Draft now) {
        Change change = change();
        drafts.change(now.id(), now.version() + 1, change);
        return change;
    }

    /** The person at work, at this moment. */
    Change change() {
        return new Change(clock.instant(), user.get().displayName());
    }

    Draft get(long id) {
        return drafts.find(id).orElseThrow(() -> new NoSuchElementException("No draft " + id));
    }
}
