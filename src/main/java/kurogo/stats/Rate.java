package kurogo.stats;

/**
 * Cases per so many inhabitants (or yen), with its interval: exact below 10 cases, Byar's from 10 on.
 *
 * <p>Source: Public Health England, Technical Guide: Confidence Intervals, 2018; PHEindicatormethods, phe_rate.
 *
 * @param value cases / exposure × multiplier
 * @param interval interval of the value
 */
public record Rate(double value, Interval interval) {

    /**
     * The rate of one unit, or of a group when cases and exposures have been added up first.
     *
     * @param cases 0 or more
     * @param exposure population, cost or other exposure, above 0
     * @param multiplier 100,000 for a rate per 100,000; above 0
     * @param confidence between 0 and 1
     */
    public static Rate of(long cases, double exposure, double multiplier, double confidence) {
        double factor = Domain.positive("Multiplier", multiplier) / Domain.positive("Exposure", exposure);
        Interval interval = PoissonInterval.exactOrByar(cases, confidence).times(factor);
        return new Rate(cases * factor, interval);
    }
}
