package kurogo.review.rule;

import java.util.EnumMap;
import java.util.Map;
import kurogo.report.answers.ProgrammeAnswers;

/**
 * Whether the parts of a cost fit the cost: grant, prefecture's and own share add up to it when all are stated, exceed it in no case, and the contracted
 * part is not above it. A part that is not stated is not 0.
 */
final class CostParts {

    private CostParts() {}

    static void check(ProgrammeAnswers answers, long toleranceYen, Contradictions found) {
        answers.costYen().asValue().ifPresent(cost -> {
            checkShares(cost, answers, toleranceYen, found);
            answers.contractedYen()
                    .asValue()
                    .filter(contracted -> contracted - cost > toleranceYen)
                    .ifPresent(contracted -> found.add(
                            "contractedAboveCost",
                            Figure.of(Measure.CONTRACTED, contracted),
                            Figure.of(Measure.COST, cost)));
        });
    }

    private static void checkShares(long cost, ProgrammeAnswers answers, long toleranceYen, Contradictions found) {
        Map<Measure, Long> shares = new EnumMap<>(Measure.class);
        answers.grantYen().asValue().ifPresent(yen -> shares.put(Measure.GRANT, yen));
        answers.prefectureYen().asValue().ifPresent(yen -> shares.put(Measure.PREFECTURE_SHARE, yen));
        answers.ownYen().asValue().ifPresent(yen -> shares.put(Measure.OWN_SHARE, yen));
        long sum = shares.values().stream().mapToLong(Long::longValue).sum();
        boolean complete = shares.size() == 3;
        if (sum - cost > toleranceYen || complete && cost - sum > toleranceYen) {
            found.add(
                    "partsDoNotAddUp",
                    Figure.of(Measure.SUM_OF_SHARES, sum),
                    Figure.of(Measure.COST, cost),
                    Figure.of(Measure.DIFFERENCE, Math.abs(sum - cost)));
            shares.forEach((share, yen) -> found.show(Figure.of(share, yen)));
        }
    }
}
