package kurogo.review.rule;

import java.util.stream.Stream;

/**
 * One rule of the review. The same round and rule set always give the same findings. A rule does not ask whether it is switched
 * on; {@link Review} does.
 */
public interface Rule {

    RuleCode code();

    /** All findings on a round, in any order, at most one flag for a municipality and programme. */
    Stream<Finding> evaluate(ReviewedRound round, RuleSet ruleSet);
}
