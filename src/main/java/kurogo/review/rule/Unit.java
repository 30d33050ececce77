package kurogo.review.rule;

/** What an amount counts. Each has its way of being written in the message bundles. */
public enum Unit {
    CASES,
    /** Expected cases, which are seldom whole. */
    EXPECTED_CASES,
    /** Stored in yen, shown in 千円. */
    YEN(1e-3),
    PERSONS,
    MUNICIPALITIES,
    DAYS,
    CASES_PER_10_000_PERSONS,
    CASES_PER_MILLION_YEN,
    /** 0 to 1, shown in %. */
    PROBABILITY(100),
    /** 0 to 1, shown in %. */
    SHARE(100),
    /** A number without unit. */
    NUMBER;

    private static final double SMALLEST_SPELT_OUT = 0.001;

    private final double shownPerUnit;

    Unit() {
        this(1);
    }

    Unit(double shownPerUnit) {
        this.shownPerUnit = shownPerUnit;
    }

    /** Name of the pattern for a number: a probability below 0.1 % is not spelt out. */
    String patternFor(double number) {
        return this == PROBABILITY && number < SMALLEST_SPELT_OUT ? name() + ".tiny" : name();
    }

    /** The number as it is shown: thousands of yen for yen, percent for a share. */
    double shown(double number) {
        return number * shownPerUnit;
    }
}
