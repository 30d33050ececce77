package kurogo.review.rule;

import java.util.EnumSet;
import java.util.Set;

/** What a figure of the evidence tells. Each has its name in the message bundles. */
public enum Measure {
    // what was reported or is known
    POPULATION(Unit.PERSONS),
    CASES(Unit.CASES),
    COST(Unit.YEN),
    GRANT(Unit.YEN),
    PREFECTURE_SHARE(Unit.YEN),
    OWN_SHARE(Unit.YEN),
    CONTRACTED(Unit.YEN),
    SHARE_OF_PERIOD(Unit.SHARE),
    PREVIOUS_CASES(Unit.CASES),
    PREVIOUS_COST(Unit.YEN),
    STATUS,
    NEEDS,
    TARGETS_SET,
    TARGET_INDICATOR,
    TARGET_BASELINE,
    TARGET_VALUE,
    TARGET_DUE,
    TARGET_ACTUAL,
    PROCESS_STEP,
    WAY,
    REFERRAL_CRITERIA,
    DUE,
    HANDED_IN,
    // the day it was looked at, and what was made of it
    AS_OF,
    COST_PER_CASE(Unit.YEN),
    EXPECTED_CASES(Unit.EXPECTED_CASES),
    CASES_BY_POPULATION(Unit.CASES_PER_10_000_PERSONS),
    CASES_BY_COST(Unit.CASES_PER_MILLION_YEN),
    PROBABILITY_OF_ZERO(Unit.PROBABILITY),
    PROBABILITY_OF_SO_FEW(Unit.PROBABILITY),
    NEGATIVE_BINOMIAL_SIZE(Unit.NUMBER),
    PHI(Unit.NUMBER),
    TAU_SQUARED(Unit.NUMBER),
    MODIFIED_Z(Unit.NUMBER),
    MEDIAN_COST(Unit.YEN),
    MEDIAN_COST_PER_CASE(Unit.YEN),
    SUM_OF_SHARES(Unit.YEN),
    DIFFERENCE(Unit.YEN),
    DAYS_LATE(Unit.DAYS);

    private static final Set<Measure> REPORTED = EnumSet.range(POPULATION, HANDED_IN);

    private final Unit unit;

    /** A measure of words, days or numbers without unit. */
    Measure() {
        this(Unit.NUMBER);
    }

    Measure(Unit unit) {
        this.unit = unit;
    }

    /** Whether it was reported by the municipality or is known of it, and does not depend on others or on the day. */
    public boolean isReported() {
        return REPORTED.contains(this);
    }

    /** The unit of its amounts. */
    public Unit unit() {
        return unit;
    }
}
