package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import kurogo.report.answers.Answer;
import kurogo.report.answers.KeyAnswers;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;

/**
 * 定量的な目標なし: the report says that no quantitative target is set, and lists none.
 *
 * <p>Asked of every municipality that does not state to be outside the programme (未実施): the target is one for the programme's results. A blank
 * answer is not "none".
 */
final class TargetMissing implements ReportRule {

    @Override
    public RuleCode code() {
        return RuleCode.TARGET_MISSING;
    }

    @Override
    public List<Question> restsOn() {
        return List.of(Question.TARGETS);
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        Answer<Boolean> areSet = areTargetsSet(report.answers());
        if (report.isOutsideProgramme() || areSet.is(true)) {
            return List.of();
        }
        return List.of(
                areSet.isGiven()
                        ? flag(report, ruleSet)
                        : NotAssessable.silent(code(), report.code(), Optional.empty(), Measure.TARGETS_SET, areSet));
    }

    /** What the report says; listing a target is to say yes. */
    static Answer<Boolean> areTargetsSet(ReportAnswers answers) {
        return KeyAnswers.areTargetsSet(answers.targetsSet(), !answers.targets().isEmpty());
    }

    private Flag flag(Report report, RuleSet ruleSet) {
        List<Figure> figures = List.of(Figure.of(Measure.TARGETS_SET, Phrase.of("review.no")));
        Phrase explanation = Phrase.of("review.explanation.TARGET_MISSING");
        return Flag.stated(code(), ruleSet, report.code(), figures, explanation);
    }
}
