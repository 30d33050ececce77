package kurogo.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be done by each of many within a while: a bucket for each that fills evenly (token bucket). Of
 * very many only those seen last are remembered, so that nobody fills the memory by coming from everywhere.
 */
public final class RateLimit {

    private static final int REMEMBERED = 10_000;

    private final int most;
    private final Duration within;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Bucket(double left, Instant at) {}

    /**
     * @param most how often, at least 1
     * @param within in how long a time
     */
    public RateLimit(int most, Duration within) {
        if (most < 1) {
            throw new IllegalArgumentException("Nothing may be done " + most + " times");
        }
        this.most = most;
        this.within = within;
    }

    /** Whether somebody may do it once more now; if so, it is counted. */
    public synchronized boolean allows(String who, Instant now) {
        Bucket before = buckets.getOrDefault(who, new Bucket(most, now));
        double filled = (double) most * Duration.between(before.at(), now).toMillis() / within.toMillis();
        double left = Math.min(most, before.left() + Math.max(0, filled));
        boolean allowed = left >= 1;
        buckets.put(who, new Bucket(allowed ? left - 1 : left, now));
        return allowed;
    }

    /** How long whoever has used everything up waits for one more, in whole seconds. */
    public long secondsForOne() {
        return Math.max(1, within.toSeconds() / most);
    }
}
