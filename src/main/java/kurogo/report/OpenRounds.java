package kurogo.report;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Rounds held for a decision, so that two people deciding at once come one after the other. */
@Component
class OpenRounds {

    private final RoundRepository rounds;

    OpenRounds(RoundRepository rounds) {
        this.rounds = rounds;
    }

    /**
     * Holds a round until the transaction ends.
     *
     * @throws NoSuchElementException when there is none
     * @throws RoundClosedException when it takes in no reports
     */
    ReportingRound hold(long id) {
        rounds.lock(id);
        ReportingRound round = rounds.find(id).orElseThrow(() -> new NoSuchElementException("No round " + id));
        if (!round.isOpen()) {
            throw new RoundClosedException(round);
        }
        return round;
    }
}
