package kurogo.review.rule;

import java.util.List;
import java.util.stream.Stream;
import kurogo.report.answers.Question;

/**
 * One rule of the review. The same round and rule set always give the same findings. A rule does not ask whether it is switched
 * on; {@link Review} does.
 */
public interface Rule {

    RuleCode code();

    /** Questions of which a round has to ask at least one for the rule to judge; none when what every round asks is enough. */
    default List<Question> restsOn() {
        return List.of();
    }

    /** All findings on a round, in any order, at most one flag for a municipality and programme. */
    Stream<Finding> evaluate(RoundRuns round, RuleSet ruleSet);
}
