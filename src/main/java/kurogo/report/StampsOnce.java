package kurogo.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The stamps of rounds, asked for once in a transaction: what it is told of a round is as old as its first question. Outside one they are asked for
 * each time.
 */
public final class StampsOnce implements Function<Collection<Long>, Map<Long, RoundStamp>> {

    private final Function<Collection<Long>, Map<Long, RoundStamp>> asking;

    /**
     * Knows nothing yet.
     *
     * @param asking the stamps of some rounds, in one query; a round without rows is absent
     */
    public StampsOnce(Function<Collection<Long>, Map<Long, RoundStamp>> asking) {
        this.asking = asking;
    }

    @Override
    public Map<Long, RoundStamp> apply(Collection<Long> rounds) {
        return TransactionSynchronizationManager.isSynchronizationActive() ? known().of(rounds) : asking.apply(rounds);
    }

    private Known known() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Known known) {
            return known;
        }
        Known known = new Known();
        known.resume();
        TransactionSynchronizationManager.registerSynchronization(known);
        return known;
    }

    /** What a transaction was told; another that begins within it asks for itself. */
    private final class Known implements TransactionSynchronization {

        private final Map<Long, Optional<RoundStamp>> told = new HashMap<>();

        Map<Long, RoundStamp> of(Collection<Long> rounds) {
            List<Long> unknown =
                    rounds.stream().filter(round -> !told.containsKey(round)).toList();
            if (!unknown.isEmpty()) {
                Map<Long, RoundStamp> now = asking.apply(unknown);
                unknown.forEach(round -> told.put(round, Optional.ofNullable(now.get(round))));
            }
            Map<Long, RoundStamp> stamps = new HashMap<>();
            rounds.forEach(
                    round -> told.getOrDefault(round, Optional.empty()).ifPresent(stamp -> stamps.put(round, stamp)));
            return stamps;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(StampsOnce.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(StampsOnce.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }
}
