package kurogo.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/** Measures contestants in turn, so that a busy machine is busy for all of them, and takes the median of each. */
final class Stopwatch {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long NANOSECONDS_TO_WARM_UP = 10_000_000_000L;

    private final int rounds;

    Stopwatch(int rounds) {
        this.rounds = rounds;
    }

    /**
     * Something to be measured.
     *
     * @param name what it is called in the result
     * @param work what is done once; it returns how much it has done, so that nobody can leave it out
     */
    record Contestant(String name, Callable<Long> work) {}

    /**
     * How long something took.
     *
     * @param clock milliseconds by the clock
     * @param processor milliseconds the processors worked for this program, its compiler and garbage collector included; the
     *     figure that holds on a machine that does other things as well
     */
    record Taken(double clock, double processor) {

        Taken plus(Taken other) {
            return new Taken(clock + other.clock, processor + other.processor);
        }

        static Taken median(List<Taken> times) {
            return new Taken(median(times, Taken::clock), median(times, Taken::processor));
        }

        private static double median(List<Taken> times, ToDoubleFunction<Taken> of) {
            double[] sorted = times.stream().mapToDouble(of).sorted().toArray();
            int half = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }

        @Override
        public String toString() {
            return "%,.0f ms by the clock, %,.0f ms of processor".formatted(clock, processor);
        }
    }

    /** The median of each, warm; what the one before left behind is cleared away first, so that nobody's time goes into another's garbage. */
    Map<String, Taken> medians(List<Contestant> contestants) throws Exception {
        warmUp(contestants);
        Map<String, List<Taken>> taken = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contestant contestant : contestants) {
                System.gc();
                taken.computeIfAbsent(contestant.name(), fresh -> new ArrayList<>())
                        .add(of(contestant));
            }
        }
        Map<String, Taken> medians = new LinkedHashMap<>();
        taken.forEach((name, times) -> medians.put(name, Taken.median(times)));
        return medians;
    }

    /** Lets Java compile what is measured, once each at least: a program at work has run for days. */
    private static void warmUp(List<Contestant> contestants) throws Exception {
        long enough = System.nanoTime() + NANOSECONDS_TO_WARM_UP;
        do {
            for (Contestant contestant : contestants) {
                of(contestant);
            }
        } while (System.nanoTime() < enough);
    }

    /**
     * How long something took, again and again.
     *
     * @param median half of the times it took no longer
     * @param slow 19 times of 20 it took no longer
     */
    record Quantiles(double median, double slow) {

        private static Quantiles of(double[] times) {
            Arrays.sort(times);
            return new Quantiles(times[(times.length - 1) / 2], times[(times.length * 19 + 19) / 20 - 1]);
        }

        @Override
        public String toString() {
            return "%,.1f ms, p95 %,.1f ms".formatted(median, slow);
        }
    }

    /**
     * The same by the clock and by what the thread that did it had of a processor, which is what holds on a machine that does other things as well.
     *
     * @param clock by the clock
     * @param thread by the processor's time of the thread
     */
    record Spread(Quantiles clock, Quantiles thread) {

        @Override
        public String toString() {
            return "by the clock median " + clock + "; of processor median " + thread;
        }
    }

    /** How each is spread, in turn, after a tenth of the rounds that do not count. */
    Map<String, Spread> spreads(List<Contestant> contestants) throws Exception {
        Map<String, double[]> clock = new LinkedHashMap<>();
        Map<String, double[]> thread = new LinkedHashMap<>();
        for (int round = -Math.max(1, rounds / 10); round < rounds; round++) {
            for (Contestant contestant : contestants) {
                long worked = THREADS.getCurrentThreadCpuTime();
                double taken = of(contestant).clock();
                if (round >= 0) {
                    clock.computeIfAbsent(contestant.name(), fresh -> new double[rounds])[round] = taken;
                    thread.computeIfAbsent(contestant.name(), fresh -> new double[rounds])[round] =
                            (THREADS.getCurrentThreadCpuTime() - worked) / 1e6;
                }
            }
        }
        Map<String, Spread> spreads = new LinkedHashMap<>();
        clock.forEach((name, times) -> spreads.put(
                name, new Spread(Quantiles.of(times), Quantiles.of(thread.getOrDefault(name, new double[rounds])))));
        return spreads;
    }

    private static Taken of(Contestant contestant) throws Exception {
        try {
            return of(contestant.work());
        } catch (IllegalStateException nothing) {
            throw new IllegalStateException(contestant.name(), nothing);
        }
    }

    static Taken of(Callable<Long> work) throws Exception {
        long begun = System.nanoTime();
        long worked = MACHINE.getProcessCpuTime();
        if (work.call() <= 0) {
            throw new IllegalStateException("Nothing was done");
        }
        return new Taken((System.nanoTime() - begun) / 1e6, (MACHINE.getProcessCpuTime() - worked) / 1e6);
    }
}
