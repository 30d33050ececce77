package kurogo.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kurogo.review.rule.Review;
import kurogo.review.rule.ReviewedRound;
import kurogo.review.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long all rules take over ten years of a nation, in memory, the years side by side on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1500m")
public class ReviewBenchmark {

    private static final int YEARS = 10;

    @Param({"174", "1741", "17410"})
    int municipalities;

    private List<ReviewedRound> rounds = List.of();

    /** Makes the nation, the same at every run. */
    @Setup
    public void makeTheNation() {
        rounds = new FictionalNation().rounds(municipalities, YEARS);
    }

    /** All rules of the standard rule set over all years; the number of findings. */
    @Benchmark
    public long allRules() {
        return rounds.parallelStream()
                .map(round -> Review.of(round, RuleSet.STANDARD))
                .mapToLong(result ->
                        (long) result.flags().size() + result.notAssessable().size())
                .sum();
    }
}
