package kurogo.stats;

/**
 * Wilson's score interval of a proportion.
 *
 * <p>(2np + z² ± z√(z² + 4np(1 − p))) / (2(n + z²)). Source: Wilson, Probable inference, the law of succession, and statistical
 * inference, Journal of the American Statistical Association 22 (1927) 209–212.
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * The interval of successes over trials; it never leaves 0 to 1.
     *
     * @param successes 0 to trials; weighted counts need not be whole
     * @param trials above 0
     * @param confidence between 0 and 1
     */
    public static Interval of(double successes, double trials, double confidence) {
        Domain.positive("Trials", trials);
        if (!(successes >= 0 && successes <= trials)) {
            throw new IllegalArgumentException("Successes must lie between 0 and the trials: " + successes);
        }
        double z = Normal.deviate(confidence);
        double failures = trials - successes;
        double middle = 2 * successes + z * z;
        double reach = z * Math.sqrt(z * z + 4 * successes * failures / trials);
        double scale = 2 * (trials + z * z);
        double lower = successes == 0 ? 0 : (middle - reach) / scale;
        double upper = failures == 0 ? 1 : (middle + reach) / scale;
        return new Interval(lower, upper);
    }
}
