package kurogo.stats;

/**
 * The indirectly standardised ratio: cases observed over those expected had the rates of the reference held in every stratum.
 *
 * <p>O/E with E = Σ nⱼRⱼ; the interval is that of O (exact below 10 cases, Byar's from 10 on) over E. Source: Breslow and Day, Statistical
 * Methods in Cancer Research II, IARC 1987, §2.3; PHEindicatormethods, calculate_ISRatio.
 *
 * @param observed cases observed
 * @param expected cases expected, above 0
 * @param ratio observed/expected; 1 when as many came as expected
 * @param interval interval of the ratio
 */
public record StandardisedRatio(long observed, double expected, double ratio, Interval interval) {

    /**
     * The ratio from observed and expected cases.
     *
     * @param observed 0 or more
     * @param expected above 0
     * @param confidence between 0 and 1
     */
    public static StandardisedRatio of(long observed, double expected, double confidence) {
        double factor = 1 / Domain.positive("Expected cases", expected);
        Interval interval = PoissonInterval.exactOrByar(observed, confidence).times(factor);
        return new StandardisedRatio(observed, expected, observed / expected, interval);
    }

    /**
     * Expected cases E = Σ nⱼRⱼ.
     *
     * @param exposures nⱼ, exposure of the unit in each stratum, 0 or more
     * @param referenceRates Rⱼ, cases per exposure of the reference in each stratum, 0 or more
     */
    public static double expected(double[] exposures, double[] referenceRates) {
        Domain.sameLength(exposures.length, referenceRates.length);
        double expected = 0;
        for (int j = 0; j < exposures.length; j++) {
            expected += Domain.notNegative("Exposure", exposures[j])
                    * Domain.notNegative("Reference rate", referenceRates[j]);
        }
        return expected;
    }
}
