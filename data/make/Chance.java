import java.util.Random;

/** Chance that falls alike every time for the same subject. */
final class Chance {

    private static final long SEED = 950_000;

    private final Random random;

    private Chance(Random random) {
        this.random = random;
    }

    static Chance of(Object... subject) {
        long seed = SEED;
        for (Object part : subject) {
            seed = seed * 1_000_003 + part.toString().hashCode();
        }
        return new Chance(new Random(seed ^ seed >>> 17));
    }

    /** A factor around 1 that scatters by the given standard deviation of its logarithm. */
    double factor(double scatter) {
        return StrictMath.exp(scatter * random.nextGaussian());
    }

    /** A count with the given mean (Poisson; Knuth's method). */
    long count(double mean) {
        double limit = StrictMath.exp(-Math.min(mean, 600));
        double product = random.nextDouble();
        long count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return mean > 600 ? Math.round(mean + StrictMath.sqrt(mean) * random.nextGaussian()) : count;
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(java.util.List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
