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
    /** How many times as much. */
    TIMES,
    /** A number without unit. */
    NUMBER;

    private final double shownPerUnit;

    Unit() {
        this(1);
    }

    Unit(double shownPerUnit) {
        this.shownPerUnit = shownPerUnit;
    }

    /** The number as it is shown: thousands of yen for yen, percent for a share. */
    double shown(double number) {
        return number * shownPerUnit;
    }
}
