package kurogo.review.rule;

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
    STATUS(Unit.NUMBER),
    RUN(Unit.NUMBER),
    NEEDS(Unit.NUMBER),
    TARGETS_SET(Unit.NUMBER),
    TARGET_INDICATOR(Unit.NUMBER),
    TARGET_BASELINE(Unit.NUMBER),
    TARGET_VALUE(Unit.NUMBER),
    TARGET_DUE(Unit.NUMBER),
    TARGET_ACTUAL(Unit.NUMBER),
    PROCESS_STEP(Unit.NUMBER),
    WAY(Unit.NUMBER),
    REFERRAL_CRITERIA(Unit.NUMBER),
    DUE(Unit.NUMBER),
    HANDED_IN(Unit.NUMBER),
    AS_OF(Unit.NUMBER),
    // what was made of it
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
    CHANGE(Unit.TIMES),
    DIFFERENCE(Unit.YEN),
    DAYS_LATE(Unit.DAYS);

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    /** The unit of its amounts. */
    public Unit unit() {
        return unit;
    }
}
