package kurogo.review.rule;

import kurogo.calendar.FiscalYear;

/**
 * Every threshold of the rules. A value on a threshold raises no flag.
 *
 * @param zeroAlertBelow {@code ZERO_CASES}: 要確認 when zero is less probable than this, above 0, below 1
 * @param zeroCautionBelow {@code ZERO_CASES}: 注意 when zero is less probable than this, not below the former
 * @param costAlertLimit {@code HIGH_COST}: confidence of the funnel limit for 要確認, above 0, below 1
 * @param costCautionLimit {@code HIGH_COST}: confidence of the funnel limit for 注意, not above the former
 * @param costMinimumGroup {@code HIGH_COST}: fewest municipalities of a funnel, 2 or more
 * @param costPerCaseScore {@code COST_PER_CASE}: highest modified z-score that is no outlier, above 0
 * @param costPerCaseMinimumPeers {@code COST_PER_CASE}: fewest peers, 3 or more
 * @param costSpreadScore {@code COST_SPREAD}: highest modified z-score that is no outlier, above 0
 * @param costSpreadMinimumPeers {@code COST_SPREAD}: fewest peers, 3 or more
 * @param contractedOutFrom {@code CONTRACTED_OUT}: first fiscal year it holds for
 * @param changeFactor {@code IMPLAUSIBLE}: how many times last year's figure is still plausible, above 1
 * @param changeCases {@code IMPLAUSIBLE}: smallest change that is looked at, cases, 1 or more
 * @param changeYen {@code IMPLAUSIBLE}: smallest change that is looked at, yen, 1 or more
 * @param partsToleranceYen {@code IMPLAUSIBLE}: how far the parts of a cost may differ from it, yen, 0 or more
 */
public record Thresholds(
        double zeroAlertBelow,
        double zeroCautionBelow,
        double costAlertLimit,
        double costCautionLimit,
        int costMinimumGroup,
        double costPerCaseScore,
        int costPerCaseMinimumPeers,
        double costSpreadScore,
        int costSpreadMinimumPeers,
        FiscalYear contractedOutFrom,
        double changeFactor,
        long changeCases,
        long changeYen,
        long partsToleranceYen) {

    /**
     * The thresholds Kurogo starts with. The parts of a cost may differ by 1,000 yen because each is rounded to 千円. A change is looked at from
     * 10 cases and 1,000,000 yen on, so that one family more in a village is no news.
     */
    public static final Thresholds STANDARD =
            new Thresholds(0.05, 0.3, 0.998, 0.95, 5, 3.5, 10, 3.5, 5, new FiscalYear(2025), 3, 10, 1_000_000, 1_000);

    public Thresholds {
        demand(isShare(zeroAlertBelow) && isShare(zeroCautionBelow), "Probabilities lie between 0 and 1");
        demand(zeroAlertBelow <= zeroCautionBelow, "要確認 asks for less probable zeros than 注意");
        demand(isShare(costAlertLimit) && isShare(costCautionLimit), "Confidence lies between 0 and 1");
        demand(costAlertLimit >= costCautionLimit, "要確認 asks for wider limits than 注意");
        demand(costPerCaseScore > 0 && costSpreadScore > 0, "Scores are above 0");
        demand(costMinimumGroup >= 2, "A funnel has at least two municipalities");
        demand(costPerCaseMinimumPeers >= 3 && costSpreadMinimumPeers >= 3, "Peers are at least three");
        demand(changeFactor > 1, "A change is a factor above 1");
        demand(changeCases >= 1 && changeYen >= 1 && partsToleranceYen >= 0, "Differences are not negative");
    }

    private static boolean isShare(double value) {
        return value > 0 && value < 1;
    }

    private static void demand(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
