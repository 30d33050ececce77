package kurogo.review.rule;

import kurogo.report.answers.Answer;
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
        long sum = yenStated(answers.grantYen()) + yenStated(answers.prefectureYen()) + yenStated(answers.ownYen());
        boolean complete = answers.grantYen().isGiven()
                && answers.prefectureYen().isGiven()
                && answers.ownYen().isGiven();
        if (sum - cost > toleranceYen || complete && cost - sum > toleranceYen) {
            found.add(
                    "partsDoNotAddUp",
                    Figure.of(Measure.SUM_OF_SHARES, sum),
                    Figure.of(Measure.COST, cost),
                    Figure.of(Measure.DIFFERENCE, Math.abs(sum - cost)));
            show(Measure.GRANT, answers.grantYen(), found);
            show(Measure.PREFECTURE_SHARE, answers.prefectureYen(), found);
            show(Measure.OWN_SHARE, answers.ownYen(), found);
        }
    }

    /** What is not stated adds nothing to the sum of what is. */
    private static long yenStated(Answer<Long> share) {
        return share.asValue().orElse(0L);
    }

    private static void show(Measure measure, Answer<Long> share, Contradictions found) {
        share.asValue().ifPresent(yen -> found.show(Figure.of(measure, yen)));
    }
}
