package kurogo.review.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Programme;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/**
 * Prefectures in which nobody is an outlier: how many alerts the rules raise nevertheless. 1,000 prefectures of 40 municipalities, the same at
 * every run; the shares found are written in {@code docs/review.md}.
 */
class FalseAlertsTest {

    private static final long SEED = 4_2026;
    private static final int PREFECTURES = 1_000;
    private static final int MUNICIPALITIES = 40;

    /** How cases come about in a simulated prefecture. */
    private interface Cases {
        long draw(Simulation simulation, int population, long costYen);
    }

    @Test
    void byTheFunnelOneInAThousandIsAnAlertAndOneInFortyAtMostACaution() {
        Map<Severity, Double> shares = shares(RuleCode.HIGH_COST, Simulation::byCost);
        assertThat(share(shares, Severity.ALERT)).isLessThanOrEqualTo(0.001);
        assertThat(share(shares, Severity.ALERT) + share(shares, Severity.CAUTION))
                .isLessThanOrEqualTo(0.025);
    }

    @Test
    void whereMunicipalitiesVaryMoreThanChanceTheFunnelWidensAsPublished() {
        Map<Severity, Double> shares = shares(RuleCode.HIGH_COST, Simulation::byCostOverdispersed);
        assertThat(share(shares, Severity.ALERT)).isLessThanOrEqualTo(0.007);
        assertThat(share(shares, Severity.ALERT) + share(shares, Severity.CAUTION))
                .isLessThanOrEqualTo(0.065);
    }

    @Test
    void zeroIsAnAlertForOneInTwoHundredAtMostWhetherCountsVaryByChanceOrMore() {
        Map<Severity, Double> chance = shares(RuleCode.ZERO_CASES, Simulation::byPopulation);
        Map<Severity, Double> overdispersed = shares(RuleCode.ZERO_CASES, Simulation::byPopulationOverdispersed);
        assertThat(share(chance, Severity.ALERT)).isLessThanOrEqualTo(0.005);
        assertThat(share(overdispersed, Severity.ALERT)).isLessThanOrEqualTo(0.005);
    }

    @Test
    void costsSpreadAsLogarithmsAreAreSeldomFarOff() {
        Map<Severity, Double> perCase = shares(RuleCode.COST_PER_CASE, Simulation::byCost);
        Map<Severity, Double> spread = shares(RuleCode.COST_SPREAD, Simulation::byCost);
        assertThat(share(perCase, Severity.CAUTION)).isLessThanOrEqualTo(0.025);
        assertThat(share(spread, Severity.CAUTION)).isLessThanOrEqualTo(0.025);
    }

    private static double share(Map<Severity, Double> shares, Severity severity) {
        return shares.getOrDefault(severity, 0.0);
    }

    /** Share of all municipalities that a rule flags, by severity. */
    private static Map<Severity, Double> shares(RuleCode rule, Cases cases) {
        Simulation simulation = new Simulation(SEED);
        Map<Severity, Double> shares = new EnumMap<>(Severity.class);
        for (int i = 0; i < PREFECTURES; i++) {
            ReviewedRound round = simulation.prefecture(cases);
            Review.RULES.stream()
                    .filter(candidate -> candidate.code() == rule)
                    .flatMap(candidate -> candidate.evaluate(RoundRuns.of(round), RuleSet.STANDARD))
                    .filter(Flag.class::isInstance)
                    .forEach(flag ->
                            shares.merge(((Flag) flag).severity(), 1.0 / (PREFECTURES * MUNICIPALITIES), Double::sum));
        }
        return shares;
    }

    /** Draws prefectures. */
    private static final class Simulation implements UniformRandomProvider {

        private static final double CASES_PER_YEN = 4e-6;
        private static final double CASES_PER_PERSON = 5e-4;
        /** Variance between municipalities of the rate, as a share of its square. */
        private static final double BETWEEN = 0.2;

        private final RandomGenerator chance;

        Simulation(long seed) {
            chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        @Override
        public long nextLong() {
            return chance.nextLong();
        }

        ReviewedRound prefecture(Cases cases) {
            return new ReviewedRound(
                    ReportingPeriod.annual(new FiscalYear(2025)),
                    Asked.EVERYTHING,
                    Optional.of(ExampleRound.DUE),
                    ExampleRound.AS_OF,
                    PopulationBands.STANDARD,
                    IntStream.rangeClosed(1, MUNICIPALITIES)
                            .mapToObj(number -> municipality(number, cases))
                            .toList());
        }

        private ReviewedMunicipality municipality(int number, Cases cases) {
            int population = (int) Math.clamp(24_000 * Math.exp(1.3 * chance.nextGaussian()), 400, 900_000);
            long cost = Math.max(1, Math.round(150 * population * Math.exp(0.5 * chance.nextGaussian()) / 1000)) * 1000;
            return new ReviewedMunicipality(
                    ExampleRound.code(number),
                    OptionalInt.of(population),
                    Optional.of(new CountedSubmission(
                            Optional.of(ExampleRound.DUE),
                            ExampleReport.ran(Programme.MULTI_AGENCY, cases.draw(this, population, cost), cost))),
                    Optional.empty());
        }

        long byCost(int population, long cost) {
            return poisson(CASES_PER_YEN * cost);
        }

        long byCostOverdispersed(int population, long cost) {
            return poisson(CASES_PER_YEN * cost * unevenness());
        }

        long byPopulation(int population, long cost) {
            return poisson(CASES_PER_PERSON * population);
        }

        long byPopulationOverdispersed(int population, long cost) {
            return poisson(CASES_PER_PERSON * population * unevenness());
        }

        /** Log-normal with mean 1. */
        private double unevenness() {
            double variance = Math.log(1 + BETWEEN);
            return Math.exp(Math.sqrt(variance) * chance.nextGaussian() - variance / 2);
        }

        private long poisson(double mean) {
            return PoissonDistribution.of(mean).createSampler(this).sample();
        }
    }
}
