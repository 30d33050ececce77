package kurogo.report;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was made of the rows of rounds, kept as long as none of them changes. The database is asked each time whether one has, so that several nodes
 * never disagree; where memory is short the program forgets and makes it anew.
 *
 * <p>A transaction that may write is given what it sees itself, and nothing of that is kept: it might be rolled back.
 *
 * @param <V> what is made of a round; it must not change
 */
public final class RoundMemory<V> {

    private final Function<Collection<Long>, Map<Long, RoundStamp>> stamps;
    private final Function<Collection<Long>, Map<Long, V>> making;
    private final Map<Long, SoftReference<Kept<V>>> kept = new ConcurrentHashMap<>();

    /**
     * A memory that knows nothing yet.
     *
     * @param stamps the stamps of some rounds, in one query; a round without rows is absent
     * @param making what becomes of some rounds, in a handful of queries; a round of which nothing does may be absent
     */
    public RoundMemory(
            Function<Collection<Long>, Map<Long, RoundStamp>> stamps, Function<Collection<Long>, Map<Long, V>> making) {
        this.stamps = stamps;
        this.making = making;
    }

    /** What becomes of a round; nothing where it has no rows. */
    public Optional<V> of(long round) {
        return Optional.ofNullable(of(List.of(round)).get(round));
    }

    /** What becomes of each of some rounds; one without rows is absent. */
    public Map<Long, V> of(Collection<Long> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? recalled(stamps.apply(rounds))
                : making.apply(rounds);
    }

    private Map<Long, V> recalled(Map<Long, RoundStamp> now) {
        Map<Long, V> found = new HashMap<>();
        now.forEach((round, stamp) -> recall(round, stamp).ifPresent(value -> found.put(round, value)));
        List<Long> unknown =
                now.keySet().stream().filter(round -> !found.containsKey(round)).toList();
        if (!unknown.isEmpty()) {
            Map<Long, V> made = making.apply(unknown);
            made.forEach((round, value) -> kept.put(round, new SoftReference<>(new Kept<>(now.get(round), value))));
            found.putAll(made);
        }
        return found;
    }

    private Optional<V> recall(long round, RoundStamp stamp) {
        return Optional.ofNullable(kept.get(round))
                .map(SoftReference::get)
                .filter(known -> stamp.equals(known.stamp()))
                .map(Kept::value);
    }

    private record Kept<V>(@Nullable RoundStamp stamp, V value) {}
}
