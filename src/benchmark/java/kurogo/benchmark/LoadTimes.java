package kurogo.benchmark;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** How long requests took, by kind, and what went wrong, told by many people at once. */
final class LoadTimes {

    private static final int HALF = 50;
    private static final int SLOW = 95;
    private static final int SLOWEST = 99;
    private static final int ALL = 100;

    private final Map<String, Queue<Long>> taken = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    void took(String kind, long nanoseconds) {
        taken.computeIfAbsent(kind, fresh -> new ConcurrentLinkedQueue<>()).add(nanoseconds);
    }

    void failed(String what) {
        failures.merge(what, 1, Integer::sum);
    }

    /** Nothing taken so far counts; failures do. */
    void forget() {
        taken.clear();
    }

    int failures() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many milliseconds nineteen of twenty requests took at most. */
    double slow() {
        return quantile(sorted(taken.values().stream().flatMap(Queue::stream)), SLOW);
    }

    void print() {
        System.out.printf("%-24s %9s %9s %9s %9s %9s%n", "milliseconds of", "requests", "median", "p95", "p99", "most");
        taken.forEach((kind, times) -> print(kind, times.stream()));
        print("all together", taken.values().stream().flatMap(Queue::stream));
        System.out.printf("%d failures%n", failures());
        new TreeMap<>(failures).forEach((what, times) -> System.out.printf("  %d times: %s%n", times, what));
    }

    private static void print(String kind, Stream<Long> times) {
        long[] sorted = sorted(times);
        System.out.printf(
                "%-24s %9d %9.1f %9.1f %9.1f %9.1f%n",
                kind,
                sorted.length,
                quantile(sorted, HALF),
                quantile(sorted, SLOW),
                quantile(sorted, SLOWEST),
                quantile(sorted, ALL));
    }

    private static long[] sorted(Stream<Long> times) {
        return times.mapToLong(Long::longValue).sorted().toArray();
    }

    /** The least that so many of a hundred did not exceed, in milliseconds. */
    private static double quantile(long[] sorted, int of) {
        return sorted.length == 0 ? 0 : sorted[Math.ceilDiv(sorted.length * of, ALL) - 1] / 1e6;
    }
}
