package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import kurogo.report.answers.Answer;
import kurogo.report.answers.NeedsAssessment;

/**
 * The question about the needs assessment (支援ニーズの把握).
 *
 * <p>Whoever gives the answer is flagged, whatever its status: to build a support system is every municipality's duty (Social Welfare Act art. 106-3).
 * A missing answer is noted unless the municipality does not implement the programme, because then it need not answer.
 */
final class NeedsQuestion {

    private NeedsQuestion() {}

    static List<Finding> judge(RuleCode rule, NeedsAssessment flagged, Report report, RuleSet ruleSet) {
        Answer<NeedsAssessment> needs = report.answers().needs();
        if (!needs.isGiven()) {
            return report.isOutsideProgramme()
                    ? List.of()
                    : List.of(NotAssessable.silent(rule, report.code(), Optional.empty(), Measure.NEEDS, needs));
        }
        if (!needs.is(flagged)) {
            return List.of();
        }
        List<Figure> figures = List.of(Figure.of(Measure.NEEDS, Phrase.of(flagged)));
        Phrase explanation = Phrase.of("review.explanation." + rule.name());
        return List.of(Flag.stated(rule, ruleSet, report.code(), figures, explanation));
    }
}
